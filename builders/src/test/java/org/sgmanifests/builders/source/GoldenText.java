package org.sgmanifests.builders.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.assertj.core.api.Assertions;

/** Texts that are kept as files beside the tests; {@code -Dgolden.update=true} writes them. */
final class GoldenText {
  private GoldenText() {}

  static void assertThat(String text, String name) {
    try {
      if (Boolean.getBoolean("golden.update")) {
        String folder = GoldenText.class.getPackageName().replace('.', '/');
        Files.writeString(Path.of("src/test/resources", folder, name), text);
        return;
      }
      try (InputStream golden = GoldenText.class.getResourceAsStream(name)) {
        Assertions.assertThat(text)
            .as("%s; if the new text is right, run the test with -Dgolden.update=true", name)
            .isEqualTo(
                new String(
                    Objects.requireNonNull(golden, name).readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
