package org.sgmanifests.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import org.sgmanifests.api.catalogue.KindFile;
import org.sgmanifests.validation.OutputFolder;
import org.sgmanifests.validation.WholeFile;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Files that a command writes. */
final class OutputFiles {
  private OutputFiles() {}

  /** A file that the user names, in place of what was there. */
  static void write(Path file, String text, CommandLine commandLine) {
    try {
      WholeFile.write(file, text, false);
    } catch (IOException e) {
      throw new ParameterException(
          commandLine, "Cannot write `" + file + "` (" + e.getClass().getSimpleName() + ").", e);
    }
    tell(file, commandLine);
  }

  /** Files that are named by what is in them. */
  static List<Path> write(
      Path folder, List<KindFile> files, boolean overwrite, CommandLine commandLine) {
    OutputFolder output = OutputFolder.at(folder);
    files.forEach(file -> output.add(file.name(), file.text(), false));
    try {
      List<Path> written = overwrite ? output.overwrite() : output.write();
      written.forEach(file -> tell(file, commandLine));
      return written;
    } catch (FileAlreadyExistsException e) {
      throw new ParameterException(
          commandLine,
          "`" + e.getFile() + "` is there with another text; give another folder, or --overwrite.",
          e);
    } catch (IOException e) {
      throw new ParameterException(
          commandLine, "Cannot write `" + folder + "` (" + e.getClass().getSimpleName() + ").", e);
    }
  }

  private static void tell(Path file, CommandLine commandLine) {
    commandLine.getErr().println("Wrote " + file + "."); // the output may be for a program
  }
}
