package org.sgmanifests.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.TextReport;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Manifests that are named on the command line. */
final class ManifestFiles {
  private ManifestFiles() {}

  /** Reads all; {@code -} is the standard input. */
  static Manifests read(List<String> paths) throws IOException {
    ManifestReader reader = ManifestReader.create();
    Manifests all = reader.read();
    for (String path : paths) {
      all =
          all.and(
              path.equals("-")
                  ? reader.read("<stdin>", System.in.readAllBytes())
                  : reader.read(Path.of(path)));
    }
    return all;
  }

  /** The objects of files that have to be readable. */
  static Bundle bundle(List<String> paths, CommandLine commandLine) throws IOException {
    Manifests manifests = read(paths);
    if (!manifests.unreadable().isEmpty()) {
      TextReport text = new TextReport();
      throw new ParameterException(
          commandLine, String.join("\n", manifests.unreadable().stream().map(text::of).toList()));
    }
    return manifests.bundle();
  }
}
