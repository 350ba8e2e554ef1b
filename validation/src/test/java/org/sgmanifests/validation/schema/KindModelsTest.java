package org.sgmanifests.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgmanifests.api.catalogue.FieldCatalogue;
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
  @FieldSource("org.sgmanifests.api.Kinds#ALL")
  void theWalkUnderstandsEveryKeywordOfTheSchemas(Class<? extends HasMetadata> kind) {
    Set<String> keywords = new TreeSet<>();
    collect(FieldCatalogue.jsonSchema(HasMetadata.getKind(kind)), keywords);
    assertThat(keywords)
        .isSubsetOf(
            // checked
            "type",
            "properties",
            "required",
            "items",
            "additionalProperties",
            "enum",
            "examples",
            "pattern",
            "maxLength",
            "minItems",
            "minimum",
            "maximum",
            "minLength",
            "x-form",
            "x-refused",
            "x-one-of",
            "x-section-per",
            "x-needs",
            "default",
            "const",
            "x-since",
            "x-unique",
            "x-plain-values",
            "x-kubernetes-list-map-keys",
            "x-removed",
            "x-removed-in",
            "x-instead",
            "x-refers-to",
            "x-kubernetes-int-or-string",
            // of no use for a check, or not yet
            "$schema",
            "title",
            "description",
            "deprecated",
            "format",
            "anyOf",
            "x-enforced-by",
            "x-kubernetes-type",
            "x-kubernetes-group-version-kind",
            "x-kubernetes-list-type",
            "x-kubernetes-list-map-keys");
  }

  private static void collect(JsonNode schema, Set<String> keywords) {
    for (var entry : schema.properties()) {
      keywords.add(entry.getKey());
      switch (entry.getKey()) {
        case "properties", "x-removed" ->
            entry.getValue().forEach(property -> collect(property, keywords));
        case "items" -> collect(entry.getValue(), keywords);
        case "additionalProperties" -> {
          if (entry.getValue().isObject()) {
            collect(entry.getValue(), keywords);
          }
        }
        default -> {}
      }
    }
  }
}
