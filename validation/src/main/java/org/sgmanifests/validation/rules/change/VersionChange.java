package org.sgmanifests.validation.rules.change;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.change.Change;
import org.sgmanifests.validation.change.ObjectChange;
import org.sgmanifests.validation.rules.cluster.PostgresVersion;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * The PostgreSQL version of a cluster before and after a change.
 *
 * @param field where the new one is written
 * @param before the one that runs: the status says so, where there is one
 */
record VersionChange(Field field, PostgresVersion before, PostgresVersion after) {

  /** The versions of all clusters that were there before, as far as they can be told. */
  static List<VersionChange> of(Change change) {
    List<VersionChange> versions = new ArrayList<>();
    for (String kind : List.of("SGCluster", "SGShardedCluster")) {
      for (ObjectChange object : change.of(kind)) {
        PostgresVersion before = running(object.before());
        PostgresVersion after = PostgresVersion.of(object.after());
        if (before != null && after != null) {
          versions.add(
              new VersionChange(object.after().at("spec.postgres.version"), before, after));
        }
      }
    }
    return versions;
  }

  private static @Nullable PostgresVersion running(Manifest cluster) {
    String running = cluster.at("status.postgresVersion").text();
    return running == null ? PostgresVersion.of(cluster) : PostgresVersion.parse(running);
  }
}
