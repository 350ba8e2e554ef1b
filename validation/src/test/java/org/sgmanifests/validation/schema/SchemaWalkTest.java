package org.sgmanifests.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.defaults.Defaults;
import org.sgmanifests.validation.tree.Manifest;

class SchemaWalkTest {
  private static final String VALID =
      """
      apiVersion: stackgres.io/v1
      kind: SGCluster
      metadata: {name: my-db, namespace: my-namespace}
      spec:
        instances: 2
        postgres: {version: "16.1"}
        pods: {persistentVolume: {size: 10Gi}}
      """;

  static List<String[]> table() {
    return TestManifests.table(SchemaWalkTest.class, "walk.txt").stream()
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new))
        .toList();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("table")
  void aValueIsJudgedAsTheTableSays(String path, String value, String violations) {
    ObjectNode tree = TestManifests.documents(VALID).get(0);
    put(tree, Arrays.asList(path.split("\\.")).iterator(), value);
    assertThat(String.join(", ", violations(tree, "1.18.6"))).isEqualTo(violations);
  }

  @Test
  void aFieldIsJudgedForTheReleaseAskedFor() {
    ObjectNode tree = TestManifests.documents(VALID).get(0);
    put(tree, List.of("spec", "configurations", "postgres").iterator(), "{postgresql.conf: {}}");
    assertThat(violations(tree, "1.15")).containsExactly("NotYet spec.configurations.postgres");
    assertThat(violations(tree, "1.16")).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} in {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "spec.prometheusAutobind | true | 1.16 | ''",
        "spec.prometheusAutobind | 5 | 1.16 | WrongType spec.prometheusAutobind",
        "spec.prometheusAutobind | true | 1.17 | Removed spec.prometheusAutobind",
        "spec.pods.updateStartegy | '{type: Never}' | 1.17 | Unknown spec.pods.updateStartegy",
        "spec.pods.updateStartegy | '{type: Never}' | 1.18.1 | ''",
        "spec.pods.updateStartegy | '{tipe: Never}' | 1.18.1 | Unknown"
            + " spec.pods.updateStartegy.tipe",
        "spec.pods.updateStartegy | '{type: Never}' | 1.18.2 | Removed spec.pods.updateStartegy",
        "spec.pods.updateStrategy | '{type: Never}' | 1.18.1 | NotYet spec.pods.updateStrategy",
      })
  void aFieldLivesFromOneReleaseToAnother(
      String path, String value, String release, String violations) {
    ObjectNode tree = TestManifests.documents(VALID).get(0);
    put(tree, Arrays.asList(path.split("\\.")).iterator(), value);
    assertThat(String.join(", ", violations(tree, release))).isEqualTo(violations);
  }

  @ParameterizedTest
  @CsvSource({"1.18.1, updateStartegy", "1.17, "})
  void aFieldThatIsNotYetThereKnowsItsFormerName(String release, @Nullable String formerName) {
    ObjectNode tree = TestManifests.documents(VALID).get(0);
    put(tree, List.of("spec", "pods", "updateStrategy").iterator(), "{type: Never}");
    assertThat(walk(tree, release).violations())
        .singleElement()
        .extracting(violation -> ((Violation.NotYet) violation).formerName())
        .isEqualTo(formerName);
  }

  @Test
  void anUnknownFieldKnowsWhereTheKindHasIt() {
    ObjectNode tree = TestManifests.documents(VALID).get(0);
    put(tree, List.of("spec", "cronSchedule").iterator(), "x");
    put(tree, List.of("spec", "operatorVersion").iterator(), "x");
    assertThat(walk(tree, "1.18.6").violations())
        .extracting(violation -> ((Violation.Unknown) violation).elsewhere())
        .containsExactly(List.of("spec.configurations.backups[].cronSchedule"), List.of());
  }

  @Test
  void aReferenceThatNobodyLooksAtIsNone() {
    ObjectNode tree = TestManifests.documents(VALID).get(0);
    put(tree, List.of("spec", "replicateFrom", "instance").iterator(), "{sgCluster: a}");
    assertThat(walk(tree, "1.18.6").references()).hasSize(1);
    put(
        tree,
        List.of("spec", "replicateFrom", "instance").iterator(),
        "{sgCluster: a, external: {host: h, port: 1}}");
    assertThat(walk(tree, "1.18.6").references()).isEmpty();
  }

  @Test
  void whetherAnybodyLooksIsDecidedByTheInnermostObjectThatSaysSo() {
    ObjectNode tree =
        TestManifests.documents(
                """
                apiVersion: stackgres.io/v1alpha1
                kind: SGShardedCluster
                metadata: {name: sharded}
                spec:
                  coordinator: {configurations: {sgPoolingConfig: of-coordinator}}
                  shards:
                    pods: {disableConnectionPooling: true}
                    configurations: {sgPoolingConfig: of-shards}
                    overrides:
                    - {index: 0, configurations: {sgPoolingConfig: of-shard-0}}
                    - index: 1
                      pods: {disableConnectionPooling: false}
                      configurations: {sgPoolingConfig: of-shard-1}
                """)
            .get(0);
    assertThat(walk(tree, "1.18.6").references())
        .extracting(site -> site.name().text())
        .containsExactly("of-coordinator", "of-shard-1");
  }

  @Test
  void whatTheOperatorWroteIsNoReference() {
    ObjectNode tree = TestManifests.documents(VALID).get(0);
    put(tree, List.of("status", "sgPostgresConfig").iterator(), "made-by-the-operator");
    assertThat(walk(tree, "1.18.6").references()).isEmpty();
  }

  private static SchemaResult walk(ObjectNode tree, String release) {
    StackGresVersion version = StackGresVersion.parse(release).orElseThrow();
    Manifest manifest = Defaults.fill(Manifest.of(0, new RawManifest(tree), tree), version);
    return KindModels.of(manifest).orElseThrow().check(manifest, version);
  }

  private static List<String> violations(ObjectNode tree, String release) {
    return walk(tree, release).violations().stream()
        .map(violation -> violation.getClass().getSimpleName() + " " + violation.at().path())
        .sorted()
        .toList();
  }

  private static void put(ObjectNode at, Iterator<String> names, String yaml) {
    String name = names.next();
    if (names.hasNext()) {
      put(at.get(name) instanceof ObjectNode inner ? inner : at.putObject(name), names, yaml);
    } else if (yaml.equals("removed")) {
      at.remove(name);
    } else {
      at.set(name, value(yaml));
    }
  }

  private static JsonNode value(String yaml) {
    return TestManifests.documents("{apiVersion: v1, kind: Any, value: " + yaml + "}")
        .get(0)
        .get("value");
  }
}
