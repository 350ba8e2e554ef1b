package org.sgmanifests.api.crd;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgmanifests.api.schema.Form;

class KindSchemaTest {
  private static final ObjectNode CRD = CrdFinisherTest.finished(Thing.class);
  private static final JsonNode SCHEMA = KindSchema.of(CRD, Thing.class);
  private static final JsonNode SPEC = SCHEMA.at("/properties/spec/properties");

  @Test
  void namesTheKindAndTheDialect() {
    assertThat(SCHEMA.path("$schema").asText()).endsWith("draft-07/schema#");
    assertThat(SCHEMA.path("title").asText()).isEqualTo("Thing");
    assertThat(SCHEMA.at("/properties/apiVersion/const").asText()).isEqualTo("example.org/v1");
    assertThat(SCHEMA.at("/properties/kind/const").asText()).isEqualTo("Thing");
    assertThat(SCHEMA.path("required"))
        .hasToString("[\"apiVersion\",\"kind\",\"metadata\",\"spec\"]");
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
    assertThat(SPEC.at("/" + path + "/enum")).hasToString("[\"ha-read\",\"ha\"]");
    assertThat(SPEC.at("/" + path + "/x-enforced-by").asText()).isEqualTo("WEBHOOK");
  }

  @Test
  void givesOnlyExamplesWhereNobodyRefusesOtherValues() {
    assertThat(SPEC.path("enforcedByNobody").has("enum")).isFalse();
    assertThat(SPEC.at("/enforcedByNobody/examples")).contains(TextNode.valueOf("Always"));
  }

  @Test
  void keepsWhatOlderReleasesHad() {
    JsonNode removed = SPEC.at("/part/x-removed");

    assertThat(removed.path("titel"))
        .hasToString(
            "{\"description\":\"A field of this name.\",\"type\":\"string\",\"x-since\":\"1.15\","
                + "\"x-removed-in\":\"1.17\",\"x-instead\":\"description\"}");
    assertThat(removed.path("old"))
        .hasToString(
            "{\"x-removed-in\":\"1.16\",\"x-instead\":\"spec.size\",\"type\":\"array\",\"items\":"
                + "{\"type\":\"object\",\"properties\":{\"on\":{\"type\":\"boolean\"},\"texts\":"
                + "{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":"
                + "{\"type\":\"string\"}}}},\"additionalProperties\":false}}");
  }

  @Test
  void keepsAnOldNameOnlyInTheSectionThatHadIt() {
    assertThat(SPEC.at("/parts/items/x-removed/titel").isMissingNode()).isTrue();
  }

  @Test
  void saysInWordsOfJsonSchemaWhatOnlyTheWebhookDemandsOfAField() {
    assertThat(SPEC.at("/size/minimum").asInt()).isEqualTo(1);
    assertThat(SPEC.at("/size/maximum").asInt()).isEqualTo(9);
    assertThat(SPEC.at("/roles/minItems").asInt()).isEqualTo(1);
    assertThat(SPEC.at("/text/minLength").asInt()).isEqualTo(1);
    assertThat(SPEC.at("/text/pattern").asText()).isEqualTo(Form.Text.DURATION.pattern());
    assertThat(SPEC.at("/text/x-form").asText()).isEqualTo("duration");
    assertThat(SPEC.at("/text/x-refused").asText()).isEqualTo("size");
    assertThat(SCHEMA.at("/properties/spec/required")).contains(TextNode.valueOf("text"));
  }

  @Test
  void carriesWhatTheWebhookDemandsOfSeveralFieldsTogether() {
    JsonNode spec = SCHEMA.at("/properties/spec");

    assertThat(spec.path("x-one-of"))
        .hasToString("[{\"fields\":[\"size\",\"bytes\"],\"optional\":true,\"several\":false}]");
    assertThat(spec.path("x-section-per"))
        .hasToString(
            "{\"field\":\"enforcedByNobody\",\"exclusive\":true,\"sections\":{\"part\":\"part\","
                + "\"Other\":\"parts\"},\"demanded\":[\"part\"]}");
    assertThat(spec.path("x-needs"))
        .hasToString("[{\"field\":\"size\",\"is\":[\"3\"],\"needs\":[\"bytes\"]}]");
  }

  @Test
  void leavesTheCrdWithoutTheDemandsOfTheWebhook() {
    JsonNode spec = CRD.at("/spec/versions/0/schema/openAPIV3Schema/properties/spec");

    assertThat(spec.toString()).doesNotContain("x-one-of", "x-needs", "x-section-per", "maximum");
    assertThat(spec.has("required")).isFalse();
  }

  @Test
  void closesObjectsThatTakeNoOtherFields() {
    assertThat(SPEC.at("/part/additionalProperties").asText()).isEqualTo("false");
    assertThat(SPEC.at("/freeForm/additionalProperties").asText()).isEqualTo("true");
    assertThat(SPEC.at("/anyValues/additionalProperties").asText()).isEqualTo("true");
    assertThat(SCHEMA.at("/properties/metadata/additionalProperties").asText()).isEqualTo("true");
  }

  @Test
  void keepsWordsForAnyFieldOfThatName() {
    assertThat(SPEC.at("/part/properties/description/description").asText())
        .isEqualTo("A field of this name.");
  }

  @Test
  void leavesTheCrdAsItWas() {
    assertThat(CRD).isEqualTo(CrdFinisherTest.finished(Thing.class));
  }

  @Test
  void kindWithoutStatusHasASchemaToo() {
    ObjectNode plain = CrdFinisherTest.finished(Thing.Plain.class);

    assertThat(KindSchema.of(plain, Thing.Plain.class).at("/properties/status").isMissingNode())
        .isTrue();
  }
}
