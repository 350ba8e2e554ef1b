package org.sgmanifests.validation.rules.change;

import java.util.List;

/**
 * A field that cannot become another one, and what to do instead of changing it. These are facts
 * about kinds, not about the records that kinds share, and some have exceptions; hence this table.
 *
 * @param until from when on the field is fixed
 * @param except paths below the field that may change
 * @param instead end of the remedy
 */
record ImmutableField(String kind, String path, Fixed until, List<String> except, String instead) {

  /** What about a field is fixed, and when. */
  enum Fixed {
    /** It never changes; if it is not set at the beginning, it stays so. */
    ALWAYS,
    /** It is fixed as soon as it has a value. */
    ONCE_SET,
    /** It may have another value, but no longer none. */
    NEVER_UNSET
  }

  private static final String NEW_OPERATION = ", and make a new %s.";
  private static final String WRITTEN_BY_OPERATOR = "; only the operator writes the status.";

  private static final String RESTORE = ", and restore the backup into a new cluster.";
  private static final String FLAVOR = ", and make a new cluster with the other flavor.";

  static final List<ImmutableField> ALL =
      List.of(
          of("SGCluster", "spec.postgres.flavor", FLAVOR),
          of("SGShardedCluster", "spec.postgres.flavor", FLAVOR),
          of("SGCluster", "spec.initialData.restore", RESTORE),
          of("SGShardedCluster", "spec.initialData.restore", RESTORE),
          new ImmutableField(
              "SGCluster",
              "spec.configurations.patroni.initialConfig",
              Fixed.ALWAYS,
              List.of(
                  "postgresql.pg_ctl_timeout",
                  "postgresql.callbacks",
                  "postgresql.pre_promote",
                  "postgresql.before_stop"),
              "; what Patroni may change while it runs goes into"
                  + " `spec.configurations.patroni.dynamicConfig`."),
          of(
              "SGPostgresConfig",
              "spec.postgresVersion",
              ", and make another SGPostgresConfig for the other version."),
          of("SGBackup", "spec.sgCluster", ", and make a new SGBackup."),
          of("SGShardedBackup", "spec.sgShardedCluster", ", and make a new SGShardedBackup."),
          of("SGDbOps", "spec", NEW_OPERATION.formatted("SGDbOps")),
          of("SGShardedDbOps", "spec", NEW_OPERATION.formatted("SGShardedDbOps")),
          status("SGBackup", "status.internalName", Fixed.ONCE_SET),
          status("SGBackup", "status.sgBackupConfig", Fixed.ONCE_SET),
          status("SGBackup", "status.backupInformation", Fixed.ONCE_SET),
          status("SGShardedBackup", "status.sgBackups", Fixed.ONCE_SET),
          status("SGShardedBackup", "status.backupInformation", Fixed.ONCE_SET),
          status("SGCluster", "status.postgresVersion", Fixed.NEVER_UNSET),
          status("SGCluster", "status.buildVersion", Fixed.NEVER_UNSET),
          of(
              "SGStream",
              "spec",
              ", and make a new SGStream; only one with `spec.maxRetries: -1`" + " can change."));

  private static ImmutableField of(String kind, String path, String instead) {
    return new ImmutableField(kind, path, Fixed.ALWAYS, List.of(), instead);
  }

  private static ImmutableField status(String kind, String path, Fixed until) {
    return new ImmutableField(kind, path, until, List.of(), WRITTEN_BY_OPERATOR);
  }
}
