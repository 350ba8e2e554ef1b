package org.sgmanifests.samples.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.Validator;

class ExternalReplicaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final EnvironmentSecrets EXAMPLES = EnvironmentSecrets.from(Map.of());
  private static final Map<String, String> GIVEN =
      Map.of(
          "SUPERUSER_PASSWORD", "hidden7f3a-1",
          "REPLICATION_PASSWORD", "hidden7f3a-2",
          "AUTHENTICATOR_PASSWORD", "hidden7f3a-3",
          "BUCKET_ACCESS_KEY_ID", "hidden7f3a-4",
          "BUCKET_SECRET_ACCESS_KEY", "hidden7f3a-5");

  /** The golden trees of the cluster hold the values of the guide, not what this program wrote. */
  @Test
  void everyObjectIsTheGoldenOneInTheGoldenOrder() throws IOException {
    assertThat(trees(ExternalReplica.bundle(EXAMPLES))).containsExactlyEntriesOf(trees(golden()));
  }

  private static JsonNode golden() throws IOException {
    try (InputStream golden =
        ExternalReplicaTest.class.getResourceAsStream("external-replica.json")) {
      return JSON.readTree(golden);
    }
  }

  private static Map<String, String> trees(Bundle bundle) {
    return trees(JSON.valueToTree(bundle.objects()));
  }

  /** Pretty text by kind and name, so that a difference is one to look at. */
  private static Map<String, String> trees(JsonNode objects) {
    Map<String, String> trees = new LinkedHashMap<>();
    objects.forEach(
        tree ->
            trees.put(
                tree.path("kind").asText() + "/" + tree.at("/metadata/name").asText(),
                sorted(tree).toPrettyString()));
    assertThat(trees).hasSize(objects.size());
    return trees;
  }

  private static JsonNode sorted(JsonNode tree) {
    if (tree.isArray()) {
      var items = JSON.createArrayNode();
      tree.forEach(item -> items.add(sorted(item)));
      return items;
    }
    if (!tree.isObject()) {
      return tree;
    }
    Map<String, JsonNode> fields = new TreeMap<>();
    tree.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
    return JSON.createObjectNode().setAll(fields);
  }

  @Test
  void theBundleIsValid() {
    Report report = Validator.create().validate(ExternalReplica.bundle(EXAMPLES));

    assertThatCode(report::orThrow).doesNotThrowAnyException();
    assertThat(report.unchecked()).isEmpty();
  }

  @Test
  void everySecretOfTheEnvironmentArrivesInASecret() {
    assertThat(ExternalReplica.bundle(EnvironmentSecrets.from(GIVEN)).objects())
        .filteredOn(Secret.class::isInstance)
        .flatExtracting(object -> ((Secret) object).getStringData().values())
        .containsAll(GIVEN.values())
        .noneMatch(value -> value.toString().startsWith("example-"));
  }

  @Test
  void noSecretStandsOutsideOfTheSecrets() {
    assertThat(ExternalReplica.bundle(EnvironmentSecrets.from(GIVEN)).objects())
        .filteredOn(object -> !(object instanceof Secret))
        .extracting(JSON::<JsonNode>valueToTree)
        .noneMatch(tree -> tree.toString().contains("hidden7f3a"));
  }

  @Test
  void nothingIsPrinted() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream trap = new PrintStream(printed, true, StandardCharsets.UTF_8);
    PrintStream out = System.out;
    PrintStream err = System.err;
    System.setOut(trap);
    System.setErr(trap);
    try {
      assertThat(ExternalReplica.bundle(EnvironmentSecrets.from(GIVEN)).toString())
          .doesNotContain("hidden7f3a");
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aPasswordThatTheOperatorCannotHandleIsRefusedWithoutShowingIt() {
    EnvironmentSecrets quoted =
        EnvironmentSecrets.from(Map.of("SUPERUSER_PASSWORD", "hidden7f3a'"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExternalReplica.bundle(quoted))
        .withMessageContaining("superuser-password: has a single quote")
        .satisfies(e -> assertThat(e.toString()).doesNotContain("hidden7f3a"));
  }

  @Test
  void theStandbyNeedsNoServiceOfItsOwn() {
    assertThat(ExternalReplica.bundle(EXAMPLES).objects()).noneMatch(Service.class::isInstance);
  }

  @Test
  void everythingNamespacedIsInTheNamespaceOfTheCluster() {
    assertThat(ExternalReplica.bundle(EXAMPLES).objects())
        .filteredOn(object -> !object.getKind().matches("Namespace|StorageClass"))
        .extracting(object -> object.getMetadata().getNamespace())
        .containsOnly("my-namespace");
  }

  @Test
  void everyObjectKnowsTheLineOfTheSampleThatAddedIt() {
    Bundle bundle = ExternalReplica.bundle(EXAMPLES);
    assertThat(bundle.objects())
        .extracting(object -> bundle.addedAt(object).orElseThrow().getFileName())
        .containsOnly("ExternalReplica.java", "Prerequisites.java");
  }
}
