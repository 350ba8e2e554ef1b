package org.sgmanifests.api.crd;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.schema.NameLimit;

class CrdFinisherTest {
  private static final JsonNode THING = finished(Thing.class);
  private static final JsonNode PLAIN = finished(Thing.Plain.class);

  @Test
  void namesTheListKind() {
    assertThat(THING.at("/spec/names/listKind").asText()).isEqualTo("ThingList");
  }

  @Test
  void keepsColumnsInOrderOfDeclarationAndPriorityOnlyWhereThereIsOne() {
    assertThat(version(THING).path("additionalPrinterColumns").toString())
        .isEqualTo(
            "[{\"name\":\"second\",\"type\":\"string\",\"jsonPath\":\".spec.b\",\"priority\":1},"
                + "{\"name\":\"first\",\"type\":\"string\",\"jsonPath\":\".spec.a\"}]");
    assertThat(version(PLAIN).has("additionalPrinterColumns")).isFalse();
  }

  @Test
  void setsTheScaleSubresourceAndRemovesTheOneForStatus() {
    assertThat(version(THING).path("subresources").toString())
        .isEqualTo(
            "{\"scale\":{\"specReplicasPath\":\".spec.size\","
                + "\"statusReplicasPath\":\".status.size\","
                + "\"labelSelectorPath\":\".status.labels\"}}");
    assertThat(version(PLAIN).has("subresources")).isFalse();
  }

  @Test
  void limitsTheNameWhereTheKindSaysSo() {
    JsonNode name = root(THING).at("/properties/metadata/properties/name");

    assertThat(name.path("maxLength").asInt()).isEqualTo(20);
    assertThat(name.path("pattern").asText()).isEqualTo(NameLimit.PATTERN);
    assertThat(root(PLAIN).at("/properties/metadata/properties/name").toString())
        .isEqualTo("{\"type\":\"string\"}");
  }

  @Test
  void demandsMetadataAndSpec() {
    assertThat(root(PLAIN).path("required").toString()).isEqualTo("[\"metadata\",\"spec\"]");
  }

  @Test
  void leavesOutTheStatusOfKindsThatHaveNone() {
    assertThat(root(THING).path("properties").has("status")).isTrue();
    assertThat(root(PLAIN).path("properties").has("status")).isFalse();
  }

  @Test
  void removesTheMapOfUnknownFieldsFromTheRoot() {
    assertThat(root(THING).has("x-kubernetes-preserve-unknown-fields")).isFalse();
    assertThat(root(THING).path("properties").has("additionalProperties")).isFalse();
  }

  static ObjectNode finished(Class<? extends HasMetadata> kind) {
    ObjectNode crd = Generators.v2(kind);
    CrdFinisher.finish(crd, kind);
    return crd;
  }

  private static JsonNode version(JsonNode crd) {
    return crd.at("/spec/versions/0");
  }

  private static JsonNode root(JsonNode crd) {
    return version(crd).at("/schema/openAPIV3Schema");
  }
}
