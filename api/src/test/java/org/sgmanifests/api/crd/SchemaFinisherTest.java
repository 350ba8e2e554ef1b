package org.sgmanifests.api.crd;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaFinisherTest {
  private static final JsonNode SECTIONS =
      CrdFinisherTest.finished(Thing.class)
          .at("/spec/versions/0/schema/openAPIV3Schema/properties");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          size              | {"type":"integer"}
          bytes             | {"type":"integer","format":"int64"}
          longWithoutFormat | {"type":"integer"}
          enforcedBySchema  | {"type":"string","enum":["lz4","lzma","zstd","brotli"]}
          enforcedByWebhook | {"type":"string"}
          roles             | {"items":{"type":"string"},"type":"array"}
          freeForm          | {"type":"object","x-kubernetes-preserve-unknown-fields":true}
          anyValues         | {"additionalProperties":true,"type":"object"}
          anyValuesByName   | {"additionalProperties":{"additionalProperties":true,"type":"object"},\
          "type":"object"}
          """)
  void schemaOfAField(String field, String schema) {
    assertThat(SECTIONS.at("/spec/properties/" + field)).hasToString(schema);
  }

  @ParameterizedTest
  @ValueSource(strings = {"part", "parts/items", "partsByName/additionalProperties"})
  void recordsHaveTheirOwnFieldsOnlyWhereverTheyAre(String path) {
    JsonNode part = SECTIONS.at("/spec/properties/" + path);

    assertThat(part.path("properties").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("name", "description");
    assertThat(part.has("x-kubernetes-preserve-unknown-fields")).isFalse();
  }

  @Test
  void recordWithoutOwnFieldsIsJustAnObject() {
    assertThat(SECTIONS.path("status")).hasToString("{\"type\":\"object\"}");
  }

  @Test
  void keyedListNamesItsKey() {
    JsonNode parts = SECTIONS.at("/spec/properties/parts");

    assertThat(parts.path("x-kubernetes-list-type").asText()).isEqualTo("map");
    assertThat(parts.path("x-kubernetes-list-map-keys")).hasToString("[\"name\"]");
  }

  @Test
  void listOfAKubernetesTypeDemandsTheFieldsThatItIsToldTo() {
    JsonNode port = SECTIONS.at("/spec/properties/ports/items");

    assertThat(port.path("required")).hasToString("[\"port\"]");
    assertThat(port.path("properties").has("targetPort")).isTrue();
  }
}
