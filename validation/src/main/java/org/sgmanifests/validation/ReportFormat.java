package org.sgmanifests.validation;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A form in which a report is handed on. Stateless; equal reports give equal texts. No format shows
 * a value of a Secret, and whatever stands in a manifest, a format stays well-formed.
 */
public interface ReportFormat {

  /** {@return the name to choose it by, such as {@code json}} */
  String id();

  /**
   * {@return the whole text, with a line end}
   *
   * @param report the report to write
   */
  String of(Report report);

  /**
   * Writes the text to a file, in place of what was there.
   *
   * @param report the report to write
   * @param file file to write
   * @throws IOException if the file system refuses; then the file is as it was before
   */
  default void write(Report report, Path file) throws IOException {
    WholeFile.write(file, of(report), false);
  }
}
