package org.sgmanifests.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgmanifests.api.Kinds;

class JsonTreesTest {
  private static final ObjectMapper JACKSON = new ObjectMapper();

  @ParameterizedTest
  @FieldSource("org.sgmanifests.api.Kinds#NAMES")
  void schemasAreReadAsJacksonReadsThem(String kind) throws IOException {
    String file = "/META-INF/sgmanifests/schemas/" + kind + ".json";
    try (InputStream in = Kinds.class.getResourceAsStream(file);
        InputStream again = Kinds.class.getResourceAsStream(file)) {
      assertThat(JsonTrees.read(in)).isEqualTo(JACKSON.readTree(again));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "-2147483649",
        "0.5",
        "true",
        "false",
        "null",
        "\"a \\u00e4 \\n\"",
        "[]",
        "{}",
        "[1, [2], {\"a\": null}]",
        "{\"a\": {\"b\": [false, 1.5, \"c\"]}}"
      })
  void valuesAreReadAsJacksonReadsThem(String text) throws IOException {
    assertThat(JsonTrees.parse(text)).isEqualTo(JACKSON.readTree(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "[1", "{\"a\"}", "tru"})
  void whatIsNoJsonIsRefused(String text) {
    assertThatThrownBy(() -> JsonTrees.parse(text))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("No JSON: " + text);
  }
}
