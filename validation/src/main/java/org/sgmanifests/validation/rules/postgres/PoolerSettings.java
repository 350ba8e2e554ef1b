package org.sgmanifests.validation.rules.postgres;

import java.util.ArrayList;
import java.util.List;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.CheckedBundle.Derived;
import org.sgmanifests.validation.tree.Field;

/** Where a {@code pgbouncer.ini} stands. */
final class PoolerSettings {
  private static final Derived<List<Field>> ALL = PoolerSettings::find;

  private PoolerSettings() {}

  /** Those of the objects SGPoolingConfig, and those inside of clusters. */
  static List<Field> of(CheckedBundle bundle) {
    return bundle.once(ALL);
  }

  private static List<Field> find(CheckedBundle bundle) {
    List<Field> pgBouncers = new ArrayList<>(bundle.all("SGPoolingConfig", "spec.pgBouncer"));
    for (String kind : List.of("SGCluster", "SGShardedCluster")) {
      for (String place : PostgresSettings.PLACES) {
        pgBouncers.addAll(bundle.all(kind, place + ".configurations.pooling.pgBouncer"));
      }
    }
    return pgBouncers.stream().map(pgBouncer -> pgBouncer.get("pgbouncer.ini")).toList();
  }
}
