package org.sgmanifests.validation.rules.replication;

import java.util.List;
import java.util.Optional;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** The combinations of sources that several rules ask for. */
final class ReplicationSource {
  private ReplicationSource() {}

  /** Whether an instance section names an SGCluster and an external server. */
  static boolean isBoth(Field instance) {
    return instance.get("sgCluster").isSet() && instance.get("external").isSet();
  }

  /**
   * Whether the source is an SGCluster, without an external server beside it (which is an error of
   * its own).
   */
  static boolean isSgClusterOnly(Field replicateFrom) {
    Field instance = replicateFrom.get("instance");
    return instance.get("sgCluster").text() != null && !instance.get("external").isSet();
  }

  /** The fields that name an SGCluster as the only source. */
  static List<Field> sgClusters(CheckedBundle bundle) {
    return bundle.sections("SGCluster", "spec.replicateFrom").stream()
        .filter(ReplicationSource::isSgClusterOnly)
        .map(from -> from.at("instance.sgCluster"))
        .toList();
  }

  /** The cluster that such a field names, if it is in the bundle. */
  static Optional<Manifest> find(CheckedBundle bundle, Field sgCluster) {
    return bundle.find("SGCluster", sgCluster.manifest(), sgCluster.value().asText());
  }
}
