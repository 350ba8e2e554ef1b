package org.sgmanifests.validation.rules.cluster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * A replication section and the number of instances that it is for.
 *
 * @param replication the section, which has a mode
 * @param instances perhaps unset
 */
record ReplicationPlace(Field replication, Field instances) {

  /** All of them, of plain and sharded clusters. */
  static List<ReplicationPlace> of(CheckedBundle bundle) {
    List<ReplicationPlace> places = new ArrayList<>();
    for (Manifest cluster : bundle.of("SGCluster")) {
      add(cluster.at("spec.replication"), cluster.at("spec.instances"), places);
    }
    for (Manifest cluster : bundle.of("SGShardedCluster")) {
      sharded(cluster, places);
    }
    return places;
  }

  /**
   * The coordinator always has a section of its own: the operator makes it one in sync-all. An
   * override with a section of its own does not get the number of instances of the other shards.
   */
  private static void sharded(Manifest cluster, List<ReplicationPlace> places) {
    Field coordinator = cluster.at("spec.coordinator");
    Field shards = cluster.at("spec.shards");
    Field general = cluster.at("spec.replication");
    Field ofShards = shards.get("replication").isSet() ? shards.get("replication") : general;
    add(coordinator.get("replication"), coordinator.get("instances"), places);
    add(ofShards, shards.get("instancesPerCluster"), places);
    for (Field override : shards.get("overrides").items()) {
      Field own = override.get("replication");
      Field number = override.get("instancesPerCluster");
      if (own.isSet() || number.isSet()) {
        add(own.isSet() ? own : ofShards, number, places);
      }
    }
  }

  private static void add(Field replication, Field instances, List<ReplicationPlace> places) {
    if (replication.get("mode").text() != null) {
      places.add(new ReplicationPlace(replication, instances));
    }
  }

  /** Whether syncInstances counts in the mode. */
  boolean isCounted() {
    return replication.get("mode").is("sync") || replication.get("mode").is("strict-sync");
  }

  /** Whether the number of instances has to be stated with the mode and is not. */
  boolean lacksInstances() {
    return instances.path().toString().startsWith("spec.shards.overrides[") && !instances.isSet();
  }

  /** An SGCluster of no instances, which is switched off, needs none; parts of others do. */
  boolean needsReplicas(BigDecimal number) {
    return number.signum() > 0
        || (number.signum() == 0 && replication.manifest().kind().equals("SGShardedCluster"));
  }

  Field syncInstances() {
    return replication.get("syncInstances");
  }
}
