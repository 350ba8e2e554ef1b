package org.sgmanifests.apply;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.readiness.Readiness;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.common.Condition;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgcluster.SGClusterStatus;
import org.sgmanifests.api.sgshardedcluster.SGShardedCluster;
import org.sgmanifests.api.sgshardedcluster.SGShardedClusterSpec;
import org.sgmanifests.api.sgshardedcluster.SGShardedClusterStatus;
import org.sgmanifests.api.sgshardedcluster.ShardedClusterMember;
import org.sgmanifests.validation.rule.Words;

/**
 * Looks how far clusters are. Facts about StackGres: the operator writes into {@code
 * status.labelSelector} which pods are those of an SGCluster, into {@code status.clusterStatuses}
 * of which SGClusters a sharded one consists (the coordinator, then each shard), and a condition
 * {@code Failed} when it cannot do what is asked for.
 */
final class ClusterWatch {
  private final KubernetesClient client;

  ClusterWatch(KubernetesClient client) {
    this.client = client;
  }

  static boolean isWatched(AppliedObject object) {
    return object.effect() != Effect.NOT_TRIED
        && (object.kind().equals("SGCluster") || object.kind().equals("SGShardedCluster"));
  }

  ClusterState look(AppliedObject object) {
    String namespace = Objects.requireNonNull(object.namespace(), "clusters have a namespace");
    String name = object.kind() + " " + namespace + "/" + object.name();
    Supplier<ClusterState> look =
        object.kind().equals("SGCluster")
            ? () -> cluster(name, namespace, object.name())
            : () -> sharded(name, namespace, object.name());
    try {
      return look.get();
    } catch (KubernetesClientException e) {
      String why = e.getCode() > 0 ? "answer " + e.getCode() : "no connection";
      return unknown(name, "the API server cannot be asked, " + why);
    }
  }

  private ClusterState cluster(String object, String namespace, String name) {
    SGCluster cluster =
        client.resources(SGCluster.class).inNamespace(namespace).withName(name).get();
    if (cluster == null) {
      return unknown(object, "it is not there");
    }
    SGClusterStatus status = cluster.getStatus();
    if (status == null || status.labelSelector() == null || cluster.getSpec() == null) {
      return new ClusterState(object, 0, OptionalInt.empty(), Optional.empty());
    }
    long ready =
        client
            .pods()
            .inNamespace(namespace)
            .withLabelSelector(status.labelSelector())
            .list()
            .getItems()
            .stream()
            .filter(Readiness::isPodReady)
            .count();
    Integer wanted = cluster.getSpec().instances();
    return new ClusterState(
        object,
        Math.toIntExact(ready),
        wanted == null ? OptionalInt.empty() : OptionalInt.of(wanted),
        failure(status.conditions()));
  }

  /** Ready when all its members are. */
  private ClusterState sharded(String object, String namespace, String name) {
    SGShardedCluster cluster =
        client.resources(SGShardedCluster.class).inNamespace(namespace).withName(name).get();
    if (cluster == null) {
      return unknown(object, "it is not there");
    }
    SGShardedClusterStatus status = cluster.getStatus();
    List<ClusterState> members = new ArrayList<>();
    if (status != null && status.clusterStatuses() != null) {
      for (ShardedClusterMember member : status.clusterStatuses()) {
        members.add(cluster("member " + member.name(), namespace, member.name()));
      }
    }
    int ready = members.stream().mapToInt(ClusterState::ready).sum();
    boolean all =
        members.size() >= shards(cluster) + 1
            && members.stream().allMatch(member -> member.wanted().isPresent());
    OptionalInt wanted =
        all
            ? OptionalInt.of(members.stream().mapToInt(m -> m.wanted().orElseThrow()).sum())
            : OptionalInt.empty();
    Optional<String> problem =
        failure(status == null ? null : status.conditions())
            .or(
                () ->
                    members.stream()
                        .filter(member -> !member.isReady())
                        .findFirst()
                        .map(ClusterState::toString));
    return new ClusterState(object, ready, wanted, problem);
  }

  private static int shards(SGShardedCluster cluster) {
    SGShardedClusterSpec spec = cluster.getSpec();
    Integer shards = spec == null || spec.shards() == null ? null : spec.shards().clusters();
    return shards == null ? 1 : shards;
  }

  private static ClusterState unknown(String object, String why) {
    return new ClusterState(object, 0, OptionalInt.empty(), Optional.of(why));
  }

  private static Optional<String> failure(@Nullable List<Condition> conditions) {
    return Objects.requireNonNullElse(conditions, List.<Condition>of()).stream()
        .filter(condition -> "Failed".equals(condition.type()) && "True".equals(condition.status()))
        .findFirst()
        .map(
            condition ->
                "Failed: "
                    + Words.printable(
                        Objects.requireNonNullElse(
                            condition.message(),
                            Objects.requireNonNullElse(condition.reason(), "no reason given"))));
  }
}
