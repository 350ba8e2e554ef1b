package org.sgmanifests.builders.restore;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sgbackup.SGBackup;
import org.sgmanifests.api.sgcluster.InitialData;
import org.sgmanifests.api.sgcluster.InitialDataBuilder;
import org.sgmanifests.api.sgcluster.RestoreBuilder;
import org.sgmanifests.api.sgcluster.RestoreFromBackupBuilder;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgcluster.SGClusterBuilder;
import org.sgmanifests.api.sgcluster.SGClusterSpecBuilder;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorage;
import org.sgmanifests.builders.parts.Assembly;
import org.sgmanifests.builders.parts.BackupPlan;
import org.sgmanifests.builders.parts.ClusterOptions;
import org.sgmanifests.builders.parts.ClusterSpec;
import org.sgmanifests.builders.parts.Part;

/**
 * A new cluster that starts with the data of a backup. A restore can't be added to a cluster that
 * is there, nor be taken away from one.
 *
 * <pre>{@code
 * Bundle bundle =
 *     RestoredCluster.builder()
 *         .name("my-db-restored")
 *         .namespace("my-namespace")
 *         .postgresVersion("16.4")
 *         .storageSize("100Gi")
 *         .backup(Part.existing("my-db-2024-01-31-03-00-05"))
 *         .until(RecoveryTarget.time(Instant.parse("2024-01-31T10:00:00Z")))
 *         .build()
 *         .bundle();
 * }</pre>
 *
 * <p>The backup is of the same major version of PostgreSQL and in the same namespace. To restore in
 * another namespace, bring a copy of the SGBackup with its status ({@code Part.of(copy)}) and the
 * {@link #storage} that it is in. The volume has to hold what the cluster of the backup had; the
 * users and their passwords are those of the backup, so give the new cluster the same credentials.
 */
@Value.Immutable
@Value.Style(stagedBuilder = true)
public interface RestoredCluster extends ClusterOptions {

  /** The finished backup. */
  Part<SGBackup> backup();

  /** Up to where to recover. Everything that was archived is replayed if this is not decided. */
  Optional<RecoveryTarget> until();

  /**
   * The object storage that the backup is in, when it is not in the namespace yet. The restore
   * reads bucket and Secrets from the status of the SGBackup, so they have to be named as there.
   */
  Optional<Part<SGObjectStorage>> storage();

  /**
   * Backups of the new cluster, none if this is not decided. They may go to the same storage: the
   * operator gives each cluster a path of its own.
   */
  Optional<BackupPlan> backups();

  /** Parallel writers to disk during the restore. StackGres uses 1 if this is not decided. */
  OptionalInt downloadDiskConcurrency();

  /** 1 if this is not decided; replicas can be added once the data is there. */
  @Override
  @Value.Default
  default int instances() {
    return 1;
  }

  /** Starts with the name. */
  static ImmutableRestoredCluster.NameBuildStage builder() {
    return ImmutableRestoredCluster.builder();
  }

  /**
   * Called by {@code build()}.
   *
   * @throws IllegalArgumentException with all bad decisions, one a line
   */
  @Value.Check
  default void check() {
    Assembly assembly = new Assembly(namespace());
    cluster(assembly);
    assembly.problems().throwIfAny("The restored cluster can't be made:");
  }

  /** The objects in the order to apply them, the SGCluster last. */
  default Bundle bundle() {
    Assembly assembly = new Assembly(namespace());
    assembly.add(edit().apply(cluster(assembly)));
    return assembly.bundle();
  }

  private SGCluster cluster(Assembly assembly) {
    storage()
        .ifPresent(
            part ->
                assembly.refer("storage", SGObjectStorage.class, part, name() + "-restore-from"));
    InitialData initialData = initialData(assembly);
    SGClusterSpecBuilder spec = ClusterSpec.of(this, backups(), assembly);
    return new SGClusterBuilder()
        .withMetadata(assembly.metadata(name()))
        .withSpec(spec.withInitialData(initialData).build())
        .build();
  }

  private InitialData initialData(Assembly assembly) {
    RestoreFromBackupBuilder fromBackup =
        new RestoreFromBackupBuilder()
            .withName(assembly.refer("backup", SGBackup.class, backup(), ""));
    until().ifPresent(target -> target.addTo(fromBackup, assembly.problems()));
    RestoreBuilder restore = new RestoreBuilder().withFromBackup(fromBackup.build());
    downloadDiskConcurrency()
        .ifPresent(
            number -> {
              assembly.problems().checkAtLeast("downloadDiskConcurrency", number, 1);
              restore.withDownloadDiskConcurrency(number);
            });
    return new InitialDataBuilder().withRestore(restore.build()).build();
  }
}
