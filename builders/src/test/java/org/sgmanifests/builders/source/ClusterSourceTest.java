package org.sgmanifests.builders.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sgmanifests.api.sgcluster.PostgresService;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.values.PostgresServiceType;
import org.sgmanifests.builders.credentials.SourceUsers;

class ClusterSourceTest {
  private static final ClusterSource SOURCE =
      SourceSetup.of(SourceUsers.standard()).clusterSource("prod", "db");

  @Test
  void theStepsForALoadBalancer() {
    GoldenText.assertThat(SOURCE.toText(), "load-balancer.txt");
  }

  @Test
  void theStepsForANodePortAndAnOwnSecret() {
    GoldenText.assertThat(
        SOURCE.withNodePort(30001).withSecret("source-users").toText(), "node-port.txt");
  }

  @Test
  void theFragmentHasTheServiceOnly() {
    SGCluster fragment = SOURCE.fragment();

    assertThat(fragment.getMetadata().getName()).isEqualTo("db");
    assertThat(fragment.getMetadata().getNamespace()).isEqualTo("prod");
    assertThat(fragment.getSpec().postgresServices().primary().type())
        .isEqualTo(PostgresServiceType.LOAD_BALANCER);
    assertThat(fragment.getSpec().configurations()).isNull();
  }

  @Test
  void aLoadBalancerHasNoNodePortOfOurs() {
    PostgresService service =
        SOURCE
            .withNodePort(30001)
            .withLoadBalancer()
            .fragment()
            .getSpec()
            .postgresServices()
            .primary();

    assertThat(service.nodePorts()).isNull();
  }

  @Test
  void theSecretOfTheOperatorIsTaken() {
    assertThatThrownBy(() -> SOURCE.withSecret("db"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another name");
  }

  @Test
  void whatCannotBeIsAnError() {
    assertThatThrownBy(() -> SourceSetup.of(SourceUsers.standard()).clusterSource(" ", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("namespace: blank", "cluster: blank");
    assertThatThrownBy(() -> SOURCE.withNodePort(70000)).hasMessageContaining("70000");
    assertThatThrownBy(() -> SOURCE.withSecret(" ")).hasMessageContaining("Secret: blank");
  }
}
