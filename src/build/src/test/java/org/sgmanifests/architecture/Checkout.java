package org.sgmanifests.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, in the folder in which it is built. */
final class Checkout {
  private static final Path ROOT = root();

  private Checkout() {}

  /**
   * The folders of main classes of ours, one a module. Folders, because the jars leave classes out.
   */
  static List<Path> mainClasses() {
    return find(
        path ->
            path.endsWith("target/classes")
                && Files.isDirectory(path)
                && !isBelow(path.getParent().getParent(), "target")
                && !isBelow(path, "picocli")); // somebody else's
  }

  /** The hand-written Java files, tests included. */
  static List<Path> javaFiles() {
    return find(path -> path.toString().endsWith(".java") && !isBelow(path, "target"));
  }

  /**
   * The folders of hand-written main classes that have Java files in them; not those of the
   * projects in {@code src/it}, which are as users write them.
   */
  static List<Path> mainPackages() {
    return javaFiles().stream()
        .filter(path -> isBelow(path, "main") && !isBelow(path, "it"))
        .map(Path::getParent)
        .distinct()
        .toList();
  }

  /** A file or folder, named from the root of the checkout. */
  static Path file(String name) {
    return ROOT.resolve(name);
  }

  /** What stands in a file, named from the root of the checkout. */
  static String text(String name) throws IOException {
    return Files.readString(file(name));
  }

  private static boolean isBelow(Path path, String folder) {
    for (Path part : ROOT.relativize(path)) {
      if (part.toString().equals(folder)) {
        return true;
      }
    }
    return false;
  }

  private static List<Path> find(java.util.function.Predicate<Path> wanted) {
    try (Stream<Path> paths = Files.walk(ROOT)) {
      return paths.filter(wanted).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve(".mvn"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("not run inside of a checkout");
      }
    }
    return folder;
  }
}
