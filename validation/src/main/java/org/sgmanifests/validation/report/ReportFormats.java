package org.sgmanifests.validation.report;

import java.util.List;
import java.util.Optional;
import org.sgmanifests.validation.ReportFormat;
import org.sgmanifests.validation.TextReport;

/** The list of all formats; whoever lets people choose one offers these. */
public final class ReportFormats {
  /** All formats, that for people first. */
  public static final List<ReportFormat> ALL =
      List.of(
          new TextReport(),
          new JsonReport(),
          new SarifReport(),
          new JunitReport(),
          new GithubReport(),
          new MarkdownReport());

  private ReportFormats() {}

  /** {@return the names to choose from} */
  public static List<String> ids() {
    return ALL.stream().map(ReportFormat::id).toList();
  }

  /**
   * {@return the format of a name}
   *
   * @param id name of the format
   */
  public static Optional<ReportFormat> of(String id) {
    return ALL.stream().filter(format -> format.id().equals(id)).findFirst();
  }
}
