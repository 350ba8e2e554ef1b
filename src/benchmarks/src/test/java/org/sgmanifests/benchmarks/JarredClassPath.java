package org.sgmanifests.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/**
 * The class path of this JVM with a jar in place of each folder: a class-data archive takes classes
 * from jars only.
 */
final class JarredClassPath {
  private static final String TEXT = make();

  private JarredClassPath() {}

  static String text() {
    return TEXT;
  }

  private static String make() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .map(entry -> Files.isDirectory(entry) ? jar(entry) : entry)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path jar(Path folder) {
    try {
      Path jar = Files.createTempFile("benchmarks", ".jar");
      int code =
          ToolProvider.findFirst("jar")
              .orElseThrow()
              .run(
                  System.out,
                  System.err,
                  "--create",
                  "--file=" + jar,
                  "-C",
                  folder.toString(),
                  ".");
      if (code != 0) {
        throw new IllegalStateException("jar ended with " + code + ": " + folder);
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
