package org.sgmanifests.validation.rules.change;

import java.util.ArrayList;
import java.util.List;
import org.sgmanifests.validation.change.Change;
import org.sgmanifests.validation.change.FieldChange;
import org.sgmanifests.validation.change.ObjectChange;
import org.sgmanifests.validation.rules.cluster.ClusterVersion;
import org.sgmanifests.validation.rules.cluster.PostgresVersion;
import org.sgmanifests.validation.tree.Field;

/**
 * The PostgreSQL version of a cluster before and after a change.
 *
 * @param field where the new one is written
 * @param before the one that runs: the status says so, where there is one
 * @param after the one that is asked for; {@code latest} is the newest of the release
 */
record VersionChange(Field field, PostgresVersion before, PostgresVersion after) {

  /** The versions of all clusters that were there before, as far as they can be told. */
  static List<VersionChange> of(Change change) {
    List<VersionChange> versions = new ArrayList<>();
    for (String kind : List.of("SGCluster", "SGShardedCluster")) {
      for (ObjectChange object : change.of(kind)) {
        FieldChange version = object.at("spec.postgres.version");
        PostgresVersion before = ClusterVersion.running(change.after(), object.after());
        PostgresVersion after = ClusterVersion.asked(change.after(), object.after());
        if (before != null && after != null && (version.isChanged() || isExact(version.after()))) {
          versions.add(new VersionChange(version.after(), before, after));
        }
      }
    }
    return versions;
  }

  /** What is left open, and stays so, means what runs. */
  private static boolean isExact(Field version) {
    return String.valueOf(version.text()).indexOf('.') > 0;
  }
}
