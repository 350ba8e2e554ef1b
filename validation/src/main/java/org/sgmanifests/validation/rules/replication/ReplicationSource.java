package org.sgmanifests.validation.rules.replication;

import org.sgmanifests.validation.tree.Field;

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
    return instance.get("sgCluster").isSet() && !instance.get("external").isSet();
  }
}
