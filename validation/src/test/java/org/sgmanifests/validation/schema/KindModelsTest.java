package org.sgmanifests.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.tree.Manifest;

class KindModelsTest {

  private static Manifest object(String apiVersion, String kind) {
    return TestManifests.trees("apiVersion: %s\nkind: '%s'\n".formatted(apiVersion, kind)).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "SGCluster, stackgres.io/v1",
    "SGInstanceProfile, stackgres.io/v1",
    "SGObjectStorage, stackgres.io/v1beta1",
    "SGPoolingConfig, stackgres.io/v1",
    "SGPostgresConfig, stackgres.io/v1",
    "SGScript, stackgres.io/v1"
  })
  void aKindHasItsServedVersion(String kind, String apiVersion) {
    assertThat(KindModels.of(object("stackgres.io/v1", kind)))
        .map(KindModel::apiVersion)
        .contains(apiVersion);
  }

  @Test
  void aModelIsReadOnce() {
    assertThat(KindModels.named("SGCluster").orElseThrow())
        .isSameAs(KindModels.named("SGCluster").orElseThrow());
  }

  @Test
  void aKindOfAnotherGroupIsNone() {
    assertThat(KindModels.of(object("v1", "SGCluster"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Secret", "SGNothing", "../SGCluster", "SGCluster.json", "sgcluster", ""})
  void whatIsNotModelledIsNone(String kind) {
    assertThat(KindModels.named(kind)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SGCluster",
        "SGInstanceProfile",
        "SGObjectStorage",
        "SGPoolingConfig",
        "SGPostgresConfig",
        "SGScript"
      })
  void theWalkUnderstandsEveryKeywordOfTheModels(String kind) throws IOException {
    JsonNode model =
        new ObjectMapper()
            .readTree(
                StackGresResource.class.getResourceAsStream(
                    "/META-INF/sgmanifests/kinds/" + kind + ".json"));
    Set<String> keywords = new TreeSet<>();
    collect(model.get("schema"), keywords);
    assertThat(keywords)
        .isSubsetOf(
            // checked
            "type",
            "properties",
            "required",
            "items",
            "additionalProperties",
            "enum",
            "pattern",
            "maxLength",
            "minItems",
            "minimum",
            "nullable",
            "default",
            "x-values",
            "x-enforced-by",
            "x-since",
            "x-kubernetes-type",
            "x-refers-to",
            "x-kubernetes-int-or-string",
            "x-kubernetes-preserve-unknown-fields",
            // of no use for a check, or not yet
            "description",
            "format",
            "anyOf",
            "x-kubernetes-list-type",
            "x-kubernetes-list-map-keys");
  }

  private static void collect(JsonNode schema, Set<String> keywords) {
    for (var entry : schema.properties()) {
      keywords.add(entry.getKey());
      switch (entry.getKey()) {
        case "properties" -> entry.getValue().forEach(property -> collect(property, keywords));
        case "items", "additionalProperties" -> collect(entry.getValue(), keywords);
        default -> {}
      }
    }
  }
}
