package org.sgmanifests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with a file of the test resources. {@code mvn test -Dgolden.update=true} writes
 * the files anew; the difference is then for the reviewer to read.
 */
public final class Golden {
  private Golden() {}

  /** Compares a text with the resource beside a test class. */
  public static void check(Class<?> beside, String name, String text) {
    if (Boolean.getBoolean("golden.update")) {
      String folder = beside.getPackageName().replace('.', '/');
      try {
        Path file = Path.of("src/test/resources", folder, name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return;
    }
    assertThat(text)
        .as("%s; if the new text is right, run the test with -Dgolden.update=true", name)
        .isEqualTo(TestManifests.resource(beside, name));
  }
}
