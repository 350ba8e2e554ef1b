package org.sgmanifests.builders.parts;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.sgcluster.BackupSchedule;
import org.sgmanifests.api.sgcluster.BackupScheduleBuilder;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorage;
import org.sgmanifests.api.sgshardedcluster.ShardedBackupSchedule;
import org.sgmanifests.api.sgshardedcluster.ShardedBackupScheduleBuilder;
import org.sgmanifests.api.values.BackupCompression;

/**
 * Where base backups and WAL files go, and when a base backup is taken.
 *
 * <pre>{@code BackupPlan.of(storage, "0 3 * * *").withRetention(7)}</pre>
 */
@Value.Immutable
public interface BackupPlan {

  /** A bucket of {@link Bucket}, or an SGObjectStorage that exists. */
  @Value.Parameter
  Part<SGObjectStorage> storage();

  /** Cron with five fields, in UTC. */
  @Value.Parameter
  String cronSchedule();

  /** How many finished base backups are kept. StackGres keeps 5 if this is not decided. */
  OptionalInt retention();

  /** StackGres uses lz4 if this is not decided. */
  Optional<BackupCompression> compression();

  /** Backups to this bucket at these times. */
  static ImmutableBackupPlan of(Part<SGObjectStorage> storage, String cronSchedule) {
    return ImmutableBackupPlan.of(storage, cronSchedule);
  }

  /** The entry of an SGCluster. */
  default BackupSchedule schedule(String cluster, Assembly assembly) {
    return new BackupScheduleBuilder()
        .withSgObjectStorage(storageName(cluster, assembly))
        .withCronSchedule(cronSchedule())
        .withRetention(boxed(retention()))
        .withCompression(compression().orElse(null))
        .build();
  }

  /** The entry of an SGShardedCluster. */
  default ShardedBackupSchedule shardedSchedule(String cluster, Assembly assembly) {
    return new ShardedBackupScheduleBuilder()
        .withSgObjectStorage(storageName(cluster, assembly))
        .withCronSchedule(cronSchedule())
        .withRetention(boxed(retention()))
        .withCompression(compression().orElse(null))
        .build();
  }

  private String storageName(String cluster, Assembly assembly) {
    assembly
        .problems()
        .addIf(
            cronSchedule().strip().split("\\s+").length != 5,
            "cronSchedule",
            "`" + cronSchedule() + "` has not five fields",
            "give minute, hour, day, month and day of week, such as 0 3 * * *");
    retention().ifPresent(kept -> assembly.problems().checkAtLeast("retention", kept, 1));
    return assembly.refer("backups", SGObjectStorage.class, storage(), cluster + "-backups");
  }

  private static @Nullable Integer boxed(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
