package org.sgmanifests.apply;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.KubernetesClient;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.testing.fixture.Fixtures;
import org.sgmanifests.validation.ValidBundle;
import org.sgmanifests.validation.Validator;

/** What the documentation shows. */
class ApplyExampleTest {

  static boolean deploy(Bundle bundle, KubernetesClient client) throws InterruptedException {
    ValidBundle valid = Validator.create().validate(bundle).orThrow();
    ApplyResult applied = ServerSideApply.with(client).fieldManager("shop-deployment").apply(valid);
    System.out.println(applied);
    return ReadyWait.with(client, InstantSource.system(), Duration.ofMinutes(20))
        .progress(clusters -> clusters.forEach(System.out::println))
        .until(applied)
        .isReady();
  }

  @Test
  void aBundleIsDeployed() throws IOException, InterruptedException {
    try (FakeApiServer server = new FakeApiServer();
        KubernetesClient client = server.client()) {
      server.has("/api/v1/namespaces/my-namespace", "{}");
      server.operatorMakes(
          "/apis/stackgres.io/v1/namespaces/my-namespace/sgclusters/my-db",
          "{\"labelSelector\": \"app=StackGresCluster\"}");
      server.lists(
          "/api/v1/namespaces/my-namespace/pods",
          """
          {"kind": "PodList", "apiVersion": "v1", "items": [
            {"status": {"conditions": [{"type": "Ready", "status": "True"}]}},
            {"status": {"conditions": [{"type": "Ready", "status": "True"}]}}]}
          """);

      assertThat(deploy(Fixtures.bundleOf(SGCluster.class), client)).isTrue();
    }
  }
}
