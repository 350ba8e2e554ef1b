package org.sgmanifests.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sgmanifests.validation.OutputFolder;

/** Writes a folder again and again, in one version after the other, until it is killed. */
public final class Rewriter {
  static final int FILES = 10;

  /** Long enough that writing it takes a while. */
  private static final int LINES = 5_000;

  private Rewriter() {}

  /** Writes to the folder {@code args[0]}; with a second argument as nobody should. */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    for (int version = 1; true; version++) {
      OutputFolder folder = OutputFolder.at(root);
      for (int file = 0; file < FILES; file++) {
        if (args.length > 1) {
          Files.writeString(root.resolve(name(file)), text(file, version));
        } else {
          folder.add(name(file), text(file, version), isSecret(file));
        }
      }
      folder.overwrite();
      if (version == 1) {
        System.out.println("The first version is there.");
      }
    }
  }

  static String name(int file) {
    return file + ".yaml";
  }

  static boolean isSecret(int file) {
    return file % 2 == 1;
  }

  static String text(int file, int version) {
    return version + "\n" + "# file %d, version %d\n".formatted(file, version).repeat(LINES);
  }
}
