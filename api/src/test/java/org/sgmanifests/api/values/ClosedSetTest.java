package org.sgmanifests.api.values;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.api.Model;
import org.sgmanifests.api.schema.Enforced;

class ClosedSetTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Stream<Class<? extends ClosedSet>> closedSets() {
    return Model.types().stream()
        .filter(ClosedSet.class::isAssignableFrom)
        .map(type -> type.asSubclass(ClosedSet.class));
  }

  @ParameterizedTest
  @MethodSource("closedSets")
  void isPlainTextInJson(Class<? extends ClosedSet> type) throws Exception {
    for (String text : ClosedSet.allowed(type)) {
      ClosedSet value = MAPPER.treeToValue(TextNode.valueOf(text), type);

      assertThat(MAPPER.<TextNode>valueToTree(value)).isEqualTo(TextNode.valueOf(text));
      assertThat(value).hasToString(text);
    }
  }

  @ParameterizedTest
  @MethodSource("closedSets")
  void takesValuesThatItDoesNotKnow(Class<? extends ClosedSet> type) throws Exception {
    ClosedSet value = MAPPER.readValue("\"value-of-tomorrow\"", type);

    assertThat(value.value()).isEqualTo("value-of-tomorrow");
    assertThat(MAPPER.writeValueAsString(value)).isEqualTo("\"value-of-tomorrow\"");
  }

  @ParameterizedTest
  @MethodSource("closedSets")
  void saysWhoEnforcesItAndHasDistinctValues(Class<? extends ClosedSet> type) {
    assertThat(type).hasAnnotation(Enforced.class);
    assertThat(ClosedSet.allowed(type))
        .isNotEmpty()
        .hasSameSizeAs(new HashSet<>(ClosedSet.allowed(type)));
  }

  @Test
  void valuesAreEqualByTheirText() {
    assertThat(ReplicationMode.of("sync"))
        .isEqualTo(ReplicationMode.SYNC)
        .isNotEqualTo(ReplicationMode.ASYNC);
  }

  @Test
  void allowedValuesComeInTheOrderOfDeclaration() {
    assertThat(ClosedSet.allowed(BackupCompression.class))
        .containsExactly("lz4", "lzma", "zstd", "brotli");
  }
}
