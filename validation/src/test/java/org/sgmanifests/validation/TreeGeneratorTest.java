package org.sgmanifests.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TreeGeneratorTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  record Everything(
      String text, char letter, int i, long l, double d, float f, BigInteger big, Object nothing) {}

  static Stream<Object> values() {
    return Stream.of(
        "text",
        7,
        true,
        List.of(),
        Map.of(),
        Arrays.asList(1, null, List.of(Map.of("a", List.of(false)))),
        new Everything("t", 'c', 1, 1L << 40, 0.5, 0.25f, BigInteger.TEN.pow(30), null),
        Map.of("decimal", new BigDecimal("1.50")),
        new byte[] {1, 2, 3},
        new char[] {'a', 'b'},
        JsonNodeFactory.instance.objectNode().put("a", 1).putNull("b"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void makesTheTreeThatJacksonMakes(Object value) throws IOException {
    assertThat(tree(value)).isEqualTo(MAPPER.<JsonNode>valueToTree(value));
  }

  @Test
  void makesNoTreeOfNothing() throws IOException {
    try (TreeGenerator generator = new TreeGenerator(MAPPER)) {
      assertThat(generator.tree().isMissingNode()).isTrue();
    }
  }

  @Test
  void refusesAValueWithoutAName() throws IOException {
    try (TreeGenerator generator = new TreeGenerator(MAPPER)) {
      generator.writeStartObject();
      assertThatThrownBy(() -> generator.writeString("value"))
          .isInstanceOf(JsonGenerationException.class);
    }
  }

  @Test
  void refusesRawText() throws IOException {
    try (TreeGenerator generator = new TreeGenerator(MAPPER)) {
      assertThatThrownBy(() -> generator.writeRaw("{")).isInstanceOf(JsonGenerationException.class);
    }
  }

  private static JsonNode tree(Object value) throws IOException {
    try (TreeGenerator generator = new TreeGenerator(MAPPER)) {
      MAPPER.writeValue(generator, value);
      return generator.tree();
    }
  }
}
