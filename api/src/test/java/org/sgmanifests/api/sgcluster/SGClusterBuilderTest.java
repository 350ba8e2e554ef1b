package org.sgmanifests.api.sgcluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.builder.TypedVisitor;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.common.PostgresExtension;
import org.sgmanifests.api.common.SecretKeySelector;
import org.sgmanifests.api.common.SecretKeySelectorBuilder;
import org.sgmanifests.api.values.ReplicationMode;

/** The fluent builders as a user meets them, on the largest kind. */
class SGClusterBuilderTest {

  /** A standby of a server elsewhere, written in one go. */
  private static final SGCluster REPLICA =
      new SGClusterBuilder()
          .withNewMetadata()
          .withName("my-db")
          .withNamespace("my-namespace")
          .endMetadata()
          .withNewSpec()
          .withInstances(2)
          .withNewPostgres()
          .withVersion("16.1")
          .endPostgres()
          .withNewReplicateFrom()
          .withNewInstance()
          .withNewExternal()
          .withHost("1.2.3.4")
          .withPort(30001)
          .endExternal()
          .endInstance()
          .withNewUsers()
          .withNewSuperuser()
          .withNewUsername()
          .withName("mysecrets-db")
          .withKey("superuser-username")
          .endUsername()
          .withNewPassword()
          .withName("mysecrets-db")
          .withKey("superuser-password")
          .endPassword()
          .endSuperuser()
          .endUsers()
          .endReplicateFrom()
          .endSpec()
          .build();

  @Test
  void newClusterKnowsItsApiVersionAndKind() {
    assertThat(new SGClusterBuilder().build().getApiVersion()).isEqualTo("stackgres.io/v1");
    assertThat(new SGClusterBuilder().build().getKind()).isEqualTo("SGCluster");
  }

  @Test
  void usersOfTheSourceCanBeBuiltInPlace() {
    ReplicateFrom source = REPLICA.getSpec().replicateFrom();

    assertThat(source.instance().external())
        .extracting(ReplicateFromExternal::host, ReplicateFromExternal::port)
        .containsExactly("1.2.3.4", 30001);
    assertThat(source.users().superuser().username())
        .isEqualTo(new SecretKeySelector("mysecrets-db", "superuser-username", null));
    assertThat(source.users().replication()).isNull();
  }

  @Test
  void editingACopyLeavesTheOriginalAsItWas() {
    SGCluster edited =
        new SGClusterBuilder(REPLICA)
            .editMetadata()
            .withName("other-db")
            .endMetadata()
            .editSpec()
            .withInstances(3)
            .editReplicateFrom()
            .editInstance()
            .editExternal()
            .withPort(5433)
            .endExternal()
            .endInstance()
            .endReplicateFrom()
            .endSpec()
            .build();

    assertThat(edited.getSpec().replicateFrom().instance().external().port()).isEqualTo(5433);
    assertThat(edited.getSpec().replicateFrom().users())
        .isEqualTo(REPLICA.getSpec().replicateFrom().users());
    assertThat(REPLICA.getSpec().replicateFrom().instance().external().port()).isEqualTo(30001);
    assertThat(REPLICA.getSpec().instances()).isEqualTo(2);
    assertThat(REPLICA.getMetadata().getName()).isEqualTo("my-db");
  }

  @Test
  void itemsOfAListCanBeAddedEditedAndRemovedInPlace() {
    PostgresBuilder builder =
        new PostgresBuilder()
            .addNewExtension()
            .withName("pg_repack")
            .endExtension()
            .addNewExtension()
            .withName("postgis")
            .endExtension();

    Postgres postgres =
        builder
            .editMatchingExtension(extension -> "postgis".equals(extension.getName()))
            .withVersion("3.4.2")
            .endExtension()
            .removeMatchingFromExtensions(extension -> "pg_repack".equals(extension.getName()))
            .build();

    assertThat(postgres.extensions())
        .extracting(PostgresExtension::name, PostgresExtension::version)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("postgis", "3.4.2"));
  }

  @Test
  void partsOfKubernetesCanBeBuiltInPlace() {
    Pods pods =
        new PodsBuilder()
            .withNewScheduling()
            .withNewNodeAffinity()
            .withNewRequiredDuringSchedulingIgnoredDuringExecution()
            .addNewNodeSelectorTerm()
            .addNewMatchExpression()
            .withKey("topology.kubernetes.io/zone")
            .withOperator("In")
            .withValues("eu-central-1a")
            .endMatchExpression()
            .endNodeSelectorTerm()
            .endRequiredDuringSchedulingIgnoredDuringExecution()
            .endNodeAffinity()
            .addNewToleration()
            .withKey("dedicated")
            .endToleration()
            .endScheduling()
            .addNewCustomVolume()
            .withName("scratch")
            .withNewEmptyDir()
            .withMedium("Memory")
            .endEmptyDir()
            .endCustomVolume()
            .addNewCustomContainer()
            .withName("audit")
            .addNewEnv()
            .withName("LEVEL")
            .withValue("1")
            .endEnv()
            .endCustomContainer()
            .build();

    assertThat(
            pods.scheduling()
                .nodeAffinity()
                .getRequiredDuringSchedulingIgnoredDuringExecution()
                .getNodeSelectorTerms())
        .hasSize(1);
    assertThat(pods.scheduling().tolerations().get(0).getKey()).isEqualTo("dedicated");
    assertThat(pods.customVolumes().get(0).emptyDir().getMedium()).isEqualTo("Memory");
    assertThat(pods.customContainers().get(0).getEnv().get(0).getValue()).isEqualTo("1");
  }

  /** A trap of this style of builder that no compiler sees: end every part that was begun. */
  @Test
  void partWhoseEndIsForgottenIsLost() {
    SGClusterSpecBuilder builder = new SGClusterSpecBuilder().withInstances(1);
    builder.withNewPostgres().withVersion("16.1"); // no endPostgres()

    assertThat(builder.build().postgres()).isNull();
  }

  @Test
  void visitorsReachNestedBuildersOfTheModelAndOfFabric8() {
    SGCluster cluster =
        new SGClusterBuilder(REPLICA)
            .editSpec()
            .withNewPods()
            .addNewCustomContainer()
            .withName("audit")
            .endCustomContainer()
            .endPods()
            .endSpec()
            .accept(
                new TypedVisitor<SecretKeySelectorBuilder>() {
                  @Override
                  public void visit(SecretKeySelectorBuilder selector) {
                    selector.withName("renamed-secret");
                  }
                })
            .accept(
                new TypedVisitor<ContainerBuilder>() {
                  @Override
                  public void visit(ContainerBuilder container) {
                    container.withImage("registry.example.com/audit:2.1");
                  }
                })
            .accept(
                new TypedVisitor<ObjectMetaBuilder>() {
                  @Override
                  public void visit(ObjectMetaBuilder metadata) {
                    metadata.addToLabels("team", "shop");
                  }
                })
            .build();

    assertThat(cluster.getSpec().replicateFrom().users().superuser().password().name())
        .isEqualTo("renamed-secret");
    assertThat(cluster.getSpec().pods().customContainers().get(0).getImage())
        .isEqualTo("registry.example.com/audit:2.1");
    assertThat(cluster.getMetadata().getLabels()).isEqualTo(Map.of("team", "shop"));
  }

  @Test
  void fieldsThatTheModelDoesNotKnowCanBeSet() {
    SGClusterSpec spec =
        new SGClusterSpecBuilder()
            .addToAdditionalProperties("fieldOfTomorrow", List.of(1, 2))
            .build();

    assertThat(spec.additionalProperties()).isEqualTo(Map.of("fieldOfTomorrow", List.of(1, 2)));
  }

  @Test
  void whatIsUnsetStaysUnsetAndWhatIsEmptyStaysEmpty() {
    assertThat(new PostgresBuilder().build().extensions()).isNull();
    assertThat(new PostgresBuilder().withExtensions(List.of()).build().extensions()).isEmpty();
  }

  @Test
  void valuesOfAClosedSetAreConstants() {
    Replication replication = new ReplicationBuilder().withMode(ReplicationMode.SYNC).build();

    assertThat(replication.mode()).hasToString("sync");
  }
}
