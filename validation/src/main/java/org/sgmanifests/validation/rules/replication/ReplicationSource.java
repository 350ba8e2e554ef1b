package org.sgmanifests.validation.rules.replication;

import java.util.List;
import java.util.Optional;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * The sources that a cluster may replicate from. Plain and sharded clusters have the same section,
 * but for the name of the field with a cluster of their own kind.
 */
final class ReplicationSource {
  static final List<String> KINDS = List.of("SGCluster", "SGShardedCluster");

  private ReplicationSource() {}

  /** The sections of all clusters. */
  static List<Field> sections(CheckedBundle bundle) {
    return KINDS.stream()
        .flatMap(kind -> bundle.sections(kind, "spec.replicateFrom").stream())
        .toList();
  }

  /** How the instance section calls a cluster: {@code sgCluster} or {@code sgShardedCluster}. */
  static String clusterField(Field within) {
    return within.manifest().kind().equals("SGCluster") ? "sgCluster" : "sgShardedCluster";
  }

  /** The cluster that a section replicates from; perhaps unset. */
  static Field cluster(Field replicateFrom) {
    return replicateFrom.get("instance").get(clusterField(replicateFrom));
  }

  /** Whether an instance section names a cluster and an external server. */
  static boolean isBoth(Field instance) {
    return instance.get(clusterField(instance)).isSet() && instance.get("external").isSet();
  }

  /**
   * Whether the source is a cluster, without an external server beside it (which is an error of its
   * own).
   */
  static boolean isClusterOnly(Field replicateFrom) {
    return cluster(replicateFrom).text() != null && !replicateFrom.at("instance.external").isSet();
  }

  /** The fields that name a cluster as the only source. */
  static List<Field> clusters(CheckedBundle bundle) {
    return sections(bundle).stream()
        .filter(ReplicationSource::isClusterOnly)
        .map(ReplicationSource::cluster)
        .toList();
  }

  /** The cluster that such a field names, if it is in the bundle. */
  static Optional<Manifest> find(CheckedBundle bundle, Field cluster) {
    return bundle.find(cluster.manifest().kind(), cluster.manifest(), cluster.value().asText());
  }
}
