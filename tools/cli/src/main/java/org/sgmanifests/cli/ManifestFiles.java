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
  /** For the help of commands that read them. */
  static final String PATHS =
      "YAML or JSON files, folders (with all below them that is .yaml, .yml or .json and not"
          + " hidden; what is no manifest there is left out); - is the standard input.";

  private static final String INPUT = "-";

  private ManifestFiles() {}

  /** Reads all, the standard input once and where it stands among the others. */
  static Manifests read(List<String> paths, CommandLine commandLine) throws IOException {
    ManifestReader reader = ManifestReader.create().telling(ProgressBar.on(commandLine.getErr()));
    int input = paths.indexOf(INPUT);
    if (input < 0) {
      return reader.read(files(paths));
    }
    if (paths.lastIndexOf(INPUT) > input) {
      throw new ParameterException(commandLine, "The standard input (-) can be read only once.");
    }
    return reader
        .read(files(paths.subList(0, input)))
        .and(reader.read("<stdin>", System.in))
        .and(reader.read(files(paths.subList(input + 1, paths.size()))));
  }

  private static List<Path> files(List<String> paths) {
    return paths.stream().map(Path::of).toList();
  }

  /** The objects of files that have to be readable. */
  static Bundle bundle(List<String> paths, CommandLine commandLine) throws IOException {
    return readable(paths, commandLine).bundle();
  }

  /** What is in files that have to be readable. */
  static Manifests readable(List<String> paths, CommandLine commandLine) throws IOException {
    return readable(read(paths, commandLine), commandLine);
  }

  /** What was read, if all of it could be. */
  static Manifests readable(Manifests manifests, CommandLine commandLine) {
    if (!manifests.unreadable().isEmpty()) {
      TextReport text = new TextReport();
      throw new ParameterException(
          commandLine, String.join("\n", manifests.unreadable().stream().map(text::of).toList()));
    }
    return manifests;
  }
}
