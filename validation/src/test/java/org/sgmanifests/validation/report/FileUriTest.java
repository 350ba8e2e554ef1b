package org.sgmanifests.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileUriTest {

  @ParameterizedTest
  @CsvSource({
    "a.yaml, a.yaml",
    "./a.yaml, a.yaml",
    "../b/a.yaml, ../b/a.yaml",
    "my db.yaml, my%20db.yaml",
    "50%.yaml, 50%25.yaml",
    "a#b?c.yaml, a%23b%3Fc.yaml",
    "a:b.yaml, a%3Ab.yaml",
    "ä.yaml, %C3%A4.yaml",
    "<stdin>, %3Cstdin%3E",
    "/srv/a b.yaml, file:///srv/a%20b.yaml",
    "C:/a b.yaml, file:///C:/a%20b.yaml"
  })
  void aNameOfAFileIsAReference(String file, String uri) {
    assertThat(FileUri.of(file)).isEqualTo(uri);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/srv/a b.yaml", "/a%20b", "/ä/[x]#?"})
  void javaFindsTheFileAgain(String file) {
    assertThat(Path.of(URI.create(FileUri.of(file)))).isEqualTo(Path.of(file));
  }

  @Test
  void aRelativeReferenceHasNoScheme() {
    assertThat(URI.create(FileUri.of("http://e.org")).isAbsolute()).isFalse();
  }
}
