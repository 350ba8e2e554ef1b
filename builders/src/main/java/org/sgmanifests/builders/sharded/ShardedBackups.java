package org.sgmanifests.builders.sharded;

import org.sgmanifests.api.sgcluster.BackupSchedule;
import org.sgmanifests.api.sgshardedcluster.ShardedBackupSchedule;
import org.sgmanifests.api.sgshardedcluster.ShardedBackupScheduleBuilder;
import org.sgmanifests.builders.parts.StorageForms;
import org.sgmanifests.builders.recipe.Backups;
import org.sgmanifests.builders.recipe.Problems;

/** Backups as a sharded cluster has them: the same fields, but for two. */
final class ShardedBackups {
  private ShardedBackups() {}

  static void check(Backups backups, Problems problems) {
    StorageForms.check(backups.storage(), problems);
    problems.check(
        backups.schedule().path() == null,
        "backups: one path is given, but each shard has its own; leave it out, or set"
            + " configurations.backups[].paths with editSpec");
    problems.check(
        backups.schedule().maxRetries() == null,
        "backups: a sharded cluster has no maxRetries; leave it out");
  }

  static ShardedBackupSchedule schedule(Backups backups) {
    BackupSchedule of = backups.schedule();
    return new ShardedBackupScheduleBuilder()
        .withCompression(of.compression())
        .withCronSchedule(of.cronSchedule())
        .withPerformance(of.performance())
        .withRetention(of.retention())
        .withSgObjectStorage(of.sgObjectStorage())
        .withUseVolumeSnapshot(of.useVolumeSnapshot())
        .withVolumeSnapshotClass(of.volumeSnapshotClass())
        .withFastVolumeSnapshot(of.fastVolumeSnapshot())
        .withTimeout(of.timeout())
        .withReconciliationTimeout(of.reconciliationTimeout())
        .withRetainWalsForUnmanagedLifecycle(of.retainWalsForUnmanagedLifecycle())
        .build();
  }
}
