package org.sgmanifests.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.sgmanifests.validation.WholeFile;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Files that a command writes, in place of what was there. */
final class OutputFiles {
  private OutputFiles() {}

  static void write(Path file, String text, CommandLine commandLine) {
    try {
      WholeFile.write(file, text, false);
    } catch (IOException e) {
      throw new ParameterException(
          commandLine, "Cannot write `" + file + "` (" + e.getClass().getSimpleName() + ").", e);
    }
    commandLine.getErr().println("Wrote " + file + "."); // the output may be for a program
  }
}
