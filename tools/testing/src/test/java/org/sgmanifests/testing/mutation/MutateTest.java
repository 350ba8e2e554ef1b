package org.sgmanifests.testing.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.api.sgcluster.ReplicateFromExternalBuilder;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfig;
import org.sgmanifests.testing.fixture.Fixtures;

class MutateTest {
  private final SGCluster cluster = Fixtures.of(SGCluster.class);

  @Test
  void aFieldOfTheCopyChangesAndTheObjectStays() {
    SGCluster changed = Mutate.field(cluster, "spec.postgres.version", "17.4");

    assertThat(changed.getSpec().postgres().version()).isEqualTo("17.4");
    assertThat(cluster).isEqualTo(Fixtures.of(SGCluster.class)).isNotEqualTo(changed);
  }

  @Test
  void missingSectionsAreMade() {
    SGCluster changed =
        Mutate.field(
            cluster,
            "spec.replicateFrom.instance.external",
            new ReplicateFromExternalBuilder().withHost("1.2.3.4").withPort(30001).build());

    assertThat(changed.getSpec().replicateFrom().instance().external().port()).isEqualTo(30001);
  }

  @Test
  void labelsListsAndMapsCanBeSet() {
    SGCluster changed = Mutate.field(cluster, "metadata.labels[example.com/team]", "shop");
    changed = Mutate.field(changed, "spec.managedSql.scripts[1].sgScript", "second");
    changed = Mutate.field(changed, "spec.postgres.extensions", List.of(Map.of("name", "hll")));
    changed = Mutate.field(changed, "spec.pods.resources.containers", Map.of());

    assertThat(changed.getMetadata().getLabels()).containsEntry("example.com/team", "shop");
    assertThat(changed.getSpec().managedSql().scripts()).hasSize(2);
    assertThat(changed.getSpec().postgres().extensions().get(0).name()).isEqualTo("hll");
  }

  @Test
  void aFieldAndAnItemOfAListAreTakenOut() {
    SGCluster changed = Mutate.without(cluster, "spec.managedSql.scripts[0]");
    changed = Mutate.without(changed, "spec.configurations.sgPoolingConfig");

    assertThat(changed.getSpec().managedSql().scripts()).isEmpty();
    assertThat(changed.getSpec().configurations().sgPoolingConfig()).isNull();
  }

  @Test
  void namesWithADotStandInBrackets() {
    SGPostgresConfig config =
        Mutate.field(
            Fixtures.of(SGPostgresConfig.class), "spec[postgresql.conf].max_connections", "300");

    assertThat(config.getSpec().postgresqlConf()).containsEntry("max_connections", "300");
  }

  @Test
  void objectsOfKubernetesCanBeChangedToo() {
    Secret secret = new SecretBuilder().withNewMetadata().withName("s").endMetadata().build();

    assertThat(Mutate.field(secret, "stringData[tls.crt]", "x").getStringData())
        .containsEntry("tls.crt", "x");
  }

  @Test
  void aRawManifestTakesEverything() {
    RawManifest changed = Mutate.field(Mutate.raw(cluster), "spec.instances", "many");
    changed = Mutate.field(changed, "spec.fieldOfTomorrow.more", true);

    assertThat(changed.tree().at("/spec/instances").textValue()).isEqualTo("many");
    assertThat(changed.tree().at("/spec/fieldOfTomorrow/more").booleanValue()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spec.postgres.versoin  | did you mean `spec.postgres.version`",
        "spec.version           | did you mean `spec.postgres.version`",
        "spec.pods.size         | `spec.pods.persistentVolume.size`",
        "spec.managedSql.scripts.sgScript | `spec.managedSql.scripts` is a list",
        "spec.instances.number  | `spec.instances` has no fields below it",
        "spec.postgres.zzzzzzzz | in `spec.postgres` there are `extensions`, `flavor`",
        "specs                  | did you mean `spec`",
        "metadata.lables.x      | did you mean `metadata.labels`",
        "spec..x                | is not a field path",
        "''                     | The path is empty",
      })
  void aWrongPathIsRefusedWithTheNearest(String path, String message) {
    assertThatThrownBy(() -> Mutate.field(cluster, path, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
    assertThatThrownBy(() -> Mutate.without(cluster, path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aValueThatTheFieldCannotHoldIsRefusedWithoutShowingIt() {
    assertThatThrownBy(() -> Mutate.field(cluster, "spec.instances", "lots-of-them"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("`spec.instances`, which is of type integer,")
        .hasMessageContaining("Mutate.raw")
        .hasMessageNotContaining("lots-of-them");
    assertThatThrownBy(() -> Mutate.field(cluster, "spec.postgres", Map.of("version", List.of())))
        .hasMessageContaining("`spec.postgres`");
    assertThatThrownBy(() -> Mutate.field(cluster, "spec.instances", null))
        .hasMessageContaining("without");
  }

  @Test
  void aTextIsNotSilentlyTakenForANumber() {
    assertThatThrownBy(() -> Mutate.field(cluster, "spec.instances", "3"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anItemBeyondTheEndOfAListIsRefused() {
    assertThatThrownBy(() -> Mutate.field(cluster, "spec.managedSql.scripts[3].sgScript", "x"))
        .hasMessageContaining("the list has 1 item; use index 1");
  }

  @Test
  void whatIsNotSetCannotBeTakenOut() {
    assertThatThrownBy(() -> Mutate.without(cluster, "spec.replicateFrom"))
        .hasMessage(
            "`spec.replicateFrom` is not set, so it cannot be taken out of SGCluster `my-db`.");
  }
}
