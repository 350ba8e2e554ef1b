package org.sgmanifests.samples.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sgmanifests.testing.assertions.SgAssertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sgbackup.SGBackup;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.builders.replica.CascadeReplica;
import org.sgmanifests.samples.guide.OrdersStandby;
import org.sgmanifests.testing.junit.Fixture;
import org.sgmanifests.testing.mutation.Mutate;
import org.sgmanifests.testing.mutation.Mutation;
import org.sgmanifests.testing.mutation.Mutations;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.finding.Severity;

/** How a project that makes manifests in Java tests them. */
class OrdersManifestsTest {
  private static final CascadeReplica REPLICA =
      OrdersStandby.replica(
          "orders-db.example.com", 5432, name -> "not-a-real-password-of-" + name);
  private static final SGCluster CLUSTER = REPLICA.cluster();

  @Test
  void theStandbyFollowsTheServerOfTheShop() {
    assertThat(CLUSTER)
        .hasName("orders")
        .hasNamespace("shop")
        .replicatesFromExternal("orders-db.example.com", 5432)
        .usesSecretKey("orders-source", "superuser-password")
        .hasField("spec.pods.persistentVolume.size", "500Gi")
        .doesNotHaveField("spec.managedSql");
  }

  @Test
  void theDeploymentIsValidAndIsWhatWasReviewed() {
    Bundle bundle = REPLICA.bundleWithSecretValues();

    assertThat(bundle)
        .isValid()
        .containsObject("SGCluster", "orders")
        .containsObject("Secret", "shop", "orders-source");
    assertThat(Validator.create().validate(bundle).orThrow())
        .matchesGolden("src/test/resources/org/sgmanifests/samples/testing/orders.yaml");
  }

  @Test
  void aMisspeltProfileIsFoundBeforeTheDeployment(@Fixture Bundle bundle) {
    Bundle broken =
        bundle.edit(
            SGCluster.class, cluster -> Mutate.field(cluster, "spec.sgInstanceProfile", "my-sise"));

    assertThat(broken)
        .hasFinding("dangling-reference")
        .at("spec.sgInstanceProfile")
        .withSeverity(Severity.ERROR)
        .withRemedyContaining("my-size")
        .and()
        .hasExactlyFindings("dangling-reference");
  }

  @Test
  void backupsAreThoseOfTheCluster(@Fixture SGCluster cluster, @Fixture SGBackup backup) {
    assertThat(backup).refersTo("SGCluster", cluster.getMetadata().getName());
  }

  static Stream<Mutation<SGCluster>> changes() {
    return Mutations.oneField(CLUSTER);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void everyChangeIsSeen(Mutation<SGCluster> change) {
    assertThat(change.object()).as(change.name()).isNotEqualTo(CLUSTER);
  }
}
