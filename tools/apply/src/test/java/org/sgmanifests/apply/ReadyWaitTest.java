package org.sgmanifests.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.client.KubernetesClient;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadyWaitTest {
  private static final String CLUSTERS = "/apis/stackgres.io/v1/namespaces/shop/sgclusters/";
  private static final String SHARDED =
      "/apis/stackgres.io/v1alpha1/namespaces/shop/sgshardedclusters/events";
  private static final String PODS = "/api/v1/namespaces/shop/pods";

  private final FakeApiServer server;
  private final KubernetesClient client;
  private final List<String> told = new ArrayList<>();
  private Instant now = Instant.EPOCH;
  private Runnable atSleep = () -> {};

  ReadyWaitTest() throws IOException {
    server = new FakeApiServer();
    client = server.client();
  }

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  private ReadyWait.Result wait(String kind, String name) throws InterruptedException {
    return ReadyWait.with(client, () -> now, Duration.ofSeconds(12))
        .interval(Duration.ofSeconds(5))
        .sleeper(
            time -> {
              now = now.plus(time);
              atSleep.run();
            })
        .progress(states -> states.forEach(state -> told.add(state.toString())))
        .until(new ApplyResult(List.of(new AppliedObject(kind, "shop", name, Effect.CREATED))));
  }

  private void cluster(String name, String status) throws IOException {
    server.has(
        CLUSTERS + name,
        """
        {"apiVersion": "stackgres.io/v1", "kind": "SGCluster", "metadata": {"name": "%s"},
         "spec": {"instances": 2}, "status": %s}
        """
            .formatted(name, status));
  }

  private void pods(String... ready) throws IOException {
    List<String> items =
        List.of(ready).stream()
            .map(
                is ->
                    """
                    {"kind": "Pod", "apiVersion": "v1", "metadata": {"name": "p"},
                     "status": {"conditions": [{"type": "Ready", "status": "%s"}]}}
                    """
                        .formatted(is))
            .toList();
    server.lists(PODS, "{\"kind\": \"PodList\", \"apiVersion\": \"v1\", \"items\": " + items + "}");
  }

  private void later(Change change) {
    atSleep =
        () -> {
          try {
            change.make();
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        };
  }

  private interface Change {
    void make() throws IOException;
  }

  @Test
  void waitsUntilAllPodsAreReadyAndTellsHowFarItIs() throws Exception {
    cluster("db", "{\"labelSelector\": \"app=db\"}");
    pods("True", "False");
    later(() -> pods("True", "True"));

    assertThat(wait("SGCluster", "db").isReady()).isTrue();
    assertThat(told)
        .containsExactly(
            "SGCluster shop/db: 1 of 2 pods ready", "SGCluster shop/db: 2 of 2 pods ready");
  }

  @Test
  void aClusterThatTheOperatorHasNotSeenIsNotReady() throws Exception {
    cluster("db", "{}");
    pods("True", "True");

    assertThat(wait("SGCluster", "db").isReady()).isFalse();
    assertThat(told).hasSize(4).containsOnly("SGCluster shop/db: not seen by the operator yet");
    assertThat(now).isEqualTo(Instant.EPOCH.plusSeconds(12));
  }

  @Test
  void aFailureOfTheOperatorIsTold() throws Exception {
    cluster(
        "db",
        """
        {"labelSelector": "app=db", "conditions": [{"type": "Failed", "status": "True",
          "reason": "ClusterConfigFailed", "message": "no such key"}]}
        """);
    pods("True", "True");

    ReadyWait.Result result = wait("SGCluster", "db");

    assertThat(result.isReady()).isFalse();
    assertThat(result.clusters())
        .singleElement()
        .hasToString("SGCluster shop/db: 2 of 2 pods ready (Failed: no such key)");
  }

  @Test
  void aShardedClusterIsReadyWhenAllMembersAre() throws Exception {
    server.has(
        SHARDED,
        """
        {"apiVersion": "stackgres.io/v1alpha1", "kind": "SGShardedCluster",
         "metadata": {"name": "events"}, "spec": {"shards": {"clusters": 1}},
         "status": {"clusterStatuses": [{"name": "events-coord"}, {"name": "events-shard0"}]}}
        """);
    cluster("events-coord", "{\"labelSelector\": \"app=coord\"}");
    cluster("events-shard0", "{}");
    pods("True", "True");
    later(() -> cluster("events-shard0", "{\"labelSelector\": \"app=shard\"}"));

    assertThat(wait("SGShardedCluster", "events").isReady()).isTrue();
    assertThat(told)
        .containsExactly(
            "SGShardedCluster shop/events: not seen by the operator yet (member events-shard0: not"
                + " seen by the operator yet)",
            "SGShardedCluster shop/events: 4 of 4 pods ready");
  }

  @Test
  void aServerThatGoesAwayEndsNothing() throws Exception {
    server.close();

    assertThat(wait("SGCluster", "db").isReady()).isFalse();
    assertThat(told).hasSize(4).allMatch(line -> line.contains("cannot be asked, no connection"));
  }

  @Test
  void anObjectThatIsGoneIsSaid() throws Exception {
    assertThat(wait("SGCluster", "db").clusters())
        .singleElement()
        .hasToString("SGCluster shop/db: not seen by the operator yet (it is not there)");
  }

  @Test
  void nothingToWaitForIsNoSuccess() {
    assertThatThrownBy(() -> wait("Secret", "s"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing to wait for");
    assertThatThrownBy(() -> ReadyWait.with(client, () -> now, Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
