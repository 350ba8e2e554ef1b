package org.sgmanifests.api.crd;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindModelTest {
  private static final ObjectNode CRD = CrdFinisherTest.finished(Thing.class);
  private static final JsonNode MODEL = KindModel.of(CRD, Thing.class);
  private static final JsonNode SPEC = MODEL.at("/schema/properties/spec/properties");

  @Test
  void namesTheKind() {
    assertThat(MODEL.path("group").asText()).isEqualTo("example.org");
    assertThat(MODEL.path("version").asText()).isEqualTo("v1");
    assertThat(MODEL.path("kind").asText()).isEqualTo("Thing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"part", "parts/items", "partsByName/additionalProperties"})
  void carriesReferencesWhereverTheyAre(String path) {
    JsonNode reference = SPEC.at("/" + path + "/properties/name/x-refers-to");

    assertThat(reference.path("kind").asText()).isEqualTo("Secret");
    assertThat(reference.path("scope").asText()).isEqualTo("SAME_NAMESPACE");
    assertThat(reference.path("madeAtRunTime").asBoolean()).isTrue();
    assertThat(reference.path("generated")).hasToString("[\"{name}-default\"]");
    assertThat(reference.path("ignoredWhen")).hasToString("[\"spec.size=0\"]");
  }

  @Test
  void carriesTheReleaseThatBroughtAField() {
    assertThat(SPEC.at("/part/properties/name/x-since").asText()).isEqualTo("1.16");
    assertThat(SPEC.path("size").has("x-since")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"enforcedByWebhook", "roles/items"})
  void carriesClosedSetsThatTheCrdDoesNotState(String path) {
    assertThat(SPEC.at("/" + path + "/x-values")).hasToString("[\"ha-read\",\"ha\"]");
    assertThat(SPEC.at("/" + path + "/x-enforced-by").asText()).isEqualTo("WEBHOOK");
  }

  @Test
  void dropsDescriptionsButNotAFieldOfThatName() {
    JsonNode part = SPEC.path("part").path("properties");

    assertThat(part.path("name").has("description")).isFalse();
    assertThat(part.path("description")).hasToString("{\"type\":\"string\"}");
  }

  @Test
  void leavesTheCrdAsItWas() {
    assertThat(CRD).isEqualTo(CrdFinisherTest.finished(Thing.class));
  }

  @Test
  void kindWithoutStatusHasAModelToo() {
    ObjectNode plain = CrdFinisherTest.finished(Thing.Plain.class);

    assertThat(
            KindModel.of(plain, Thing.Plain.class).at("/schema/properties/status").isMissingNode())
        .isTrue();
  }
}
