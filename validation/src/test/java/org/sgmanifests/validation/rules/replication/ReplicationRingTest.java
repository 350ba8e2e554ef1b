package org.sgmanifests.validation.rules.replication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.finding.Finding;

/** Rings that would make the page too long. */
class ReplicationRingTest {

  private static String cluster(String name, String namespace, String source) {
    return following(name, namespace, "sgCluster: " + source);
  }

  private static String following(String name, String namespace, String instance) {
    return """
    ---
    apiVersion: stackgres.io/v1
    kind: SGCluster
    metadata: {name: %s, namespace: %s}
    spec:
      instances: 1
      postgres: {version: "16.1"}
      pods: {persistentVolume: {size: 1Gi}}
      replicateFrom: {instance: {%s}}
    """
        .formatted(name, namespace, instance);
  }

  private static String ring(int size, String namespace) {
    return IntStream.range(0, size)
        .mapToObj(i -> cluster("c" + i, namespace, "c" + (i + 1) % size))
        .collect(Collectors.joining());
  }

  private static List<String> messages(String yaml) {
    return Validator.create().validate(TestManifests.read(yaml)).findings().stream()
        .filter(finding -> finding.rule().equals("replication-ring"))
        .map(Finding::message)
        .toList();
  }

  @Test
  void fiveClustersAreNamedAndNoMore() {
    assertThat(messages(ring(5, "blue")))
        .containsExactly(
            "The clusters `c0`, `c1`, `c2`, `c3` and `c4` replicate from each other in a ring.");
    assertThat(messages(ring(6, "blue")))
        .containsExactly(
            "The clusters `c0`, `c1`, `c2`, `c3` and `c4` and others replicate from each other in"
                + " a ring.");
  }

  @Test
  void whoFollowsARingIsNotPartOfIt() {
    assertThat(messages(cluster("x", "blue", "y") + cluster("y", "blue", "c0") + ring(2, "blue")))
        .containsExactly("The clusters `c0` and `c1` replicate from each other in a ring.");
  }

  @Test
  void eachRingIsAFinding() {
    assertThat(messages(ring(2, "blue") + ring(3, "green"))).hasSize(2);
  }

  @Test
  void aClusterOfAnotherNamespaceClosesNoRing() {
    assertThat(messages(cluster("a", "blue", "b") + cluster("b", "green", "a"))).isEmpty();
  }

  @Test
  void aServiceClosesARingOverNamespaces() {
    String standby = following("a", "blue", "external: {host: b-primary.green.svc, port: 5433}");
    String source = following("b", "green", "external: {host: a.blue, port: 5433}");

    assertThat(messages(standby + source))
        .containsExactly("The clusters `a` and `b` replicate from each other in a ring.");
    assertThat(messages(standby + cluster("b", "green", "c"))).isEmpty();
  }

  @Test
  void aClusterAndAServerTogetherAreTheMistakeOfAnotherRule() {
    String both = "sgCluster: a, external: {host: a, port: 5433}";

    assertThat(messages(following("a", "blue", both))).isEmpty();
  }
}
