package org.sgmanifests.validation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.api.ExistingObject;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.api.catalogue.FieldCatalogue;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.tree.Manifest;

class GeneratedObjectsTest {
  private static final String CLUSTER =
      """
      {apiVersion: stackgres.io/v1, kind: SGCluster, metadata: {name: db, namespace: a},
       spec: {postgres: {version: "16.4"}, configurations: {sgPostgresConfig: own-16}}}
      """;
  private static final String SHARDED =
      """
      {apiVersion: stackgres.io/v1alpha1, kind: SGShardedCluster, metadata: {name: ev, namespace: a},
       spec: {postgres: {version: "16.4"}, coordinator: {sgInstanceProfile: own},
        shards: {clusters: 2, sgInstanceProfile: own, configurations: {sgPoolingConfig: own},
         overrides: [{index: 1, sgInstanceProfile: ev-shard1-default}]}}}
      """;
  private static final String LOGS =
      """
      {apiVersion: stackgres.io/v1, kind: SGDistributedLogs, metadata: {name: logs, namespace: a}}
      """;

  private static boolean make(String yaml, String release, String kind, String name) {
    List<Manifest> manifests = yaml.isEmpty() ? List.of() : TestManifests.trees(yaml);
    return new GeneratedObjects(manifests, List.of(), StackGresVersion.of(release))
        .find(kind, "a", name)
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "SGInstanceProfile, db-default,        true",
    "SGPoolingConfig,   db-default,        true",
    "SGScript,          db-default,        true",
    "SGPostgresConfig,  db-16-default,     false",
    "SGInstanceProfile, ev-default,        false",
    "SGPoolingConfig,   ev-default,        true",
    "SGPostgresConfig,  ev-16-default,     true",
    "SGPostgresConfig,  ev-17-default,     false",
    "SGInstanceProfile, ev-coord-default,  false",
    "SGInstanceProfile, ev-shard0-default, false",
    "SGInstanceProfile, ev-shard1-default, true",
    "SGPoolingConfig,   ev-shard1-default, false",
    "SGScript,          ev-shard1-default, true",
    "SGScript,          ev-default,        false",
    "SGPostgresConfig,  logs-17-default,   true",
    "SGPostgresConfig,  logs-16-default,   false",
    "SGPoolingConfig,   logs-default,      true",
  })
  void aDefaultConfigIsMadeForWhoeverUsesIt(String kind, String name, boolean made) {
    String all = String.join("---\n", CLUSTER, SHARDED, LOGS);
    assertThat(make(all, "1.18.6", kind, name)).isEqualTo(made);
  }

  @Test
  void whatNobodyUsesOfOneMayBeUsedByAnotherOfThatName() {
    String other = CLUSTER.replace("own-16", "db-16-default");
    assertThat(make(CLUSTER + "---\n" + other, "1.18.6", "SGPostgresConfig", "db-16-default"))
        .isTrue();
  }

  @Test
  void aVersionThatTheReleaseDoesNotHaveLeavesTheMajorOpen() {
    String cluster = CLUSTER.replace("16.4", "18.1").replace("own-16", "db-17-default");
    assertThat(make(cluster, "1.16.3", "SGPostgresConfig", "db-17-default")).isTrue();
    assertThat(make(cluster, "1.18.6", "SGPostgresConfig", "db-17-default")).isFalse();
  }

  @Test
  void theVersionOfALogServerIsNotKnownOfOlderReleasesNorOfOneThatRuns() {
    assertThat(make(LOGS, "1.17.4", "SGPostgresConfig", "logs-16-default")).isTrue();
    String running = LOGS.replace("}}", "}, status: {postgresVersion: '16.4'}}");
    assertThat(make(running, "1.18.6", "SGPostgresConfig", "logs-16-default")).isTrue();
    assertThat(make(running, "1.18.6", "SGPostgresConfig", "logs-17-default")).isFalse();
  }

  @Test
  void ofWhatIsOnlyDeclaredAnyMayBeMade() {
    ExistingObject sharded = new ExistingObject("SGShardedCluster", "a", "ev", Set.of());
    GeneratedObjects generated =
        new GeneratedObjects(List.of(), List.of(sharded), StackGresVersion.LATEST);
    assertThat(generated.find("SGInstanceProfile", "a", "ev-shard7-default")).isPresent();
    assertThat(generated.find("SGPostgresConfig", "a", "ev-15-default")).isPresent();
  }

  static Stream<List<String>> annotated() {
    return Kinds.ALL.stream()
        .map(FieldCatalogue::of)
        .flatMap(catalogue -> catalogue.fields().stream())
        .flatMap(field -> field.reference().stream())
        .flatMap(
            reference ->
                reference.generated().stream().map(name -> List.of(reference.kind(), name)))
        .filter(generated -> generated.get(1).contains("{name}"))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("annotated")
  void theTableHasEachNameThatAnAnnotationHas(List<String> generated) {
    String name = generated.get(1).replace("{name}", "x").replace("{major}", "16");
    assertThat(GeneratedObjects.mayBeMade(generated.get(0), name, (kind, owner) -> true)).isTrue();
  }

  @Test
  void whatWouldBeMadeIsFoundByWhatItWouldBeMadeFor() {
    assertThat(GeneratedObjects.mayBeMade("Secret", "db-ssl", (kind, owner) -> owner.equals("db")))
        .isTrue();
    assertThat(GeneratedObjects.mayBeMade("Secret", "db-ssl", (kind, owner) -> owner.equals("x")))
        .isFalse();
    assertThat(GeneratedObjects.mayBeMade("Pod", "db-0", (kind, owner) -> true)).isFalse();
  }
}
