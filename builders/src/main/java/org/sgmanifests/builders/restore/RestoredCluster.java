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
import org.sgmanifests.builders.parts.ClusterObjects;
import org.sgmanifests.builders.parts.ClusterRecipe;
import org.sgmanifests.builders.parts.Forms;
import org.sgmanifests.builders.parts.StorageForms;
import org.sgmanifests.builders.recipe.BackupStorage;
import org.sgmanifests.builders.recipe.Backups;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Parts;
import org.sgmanifests.builders.recipe.Problems;
import org.sgmanifests.builders.recipe.RecipeStyle;

/**
 * A new cluster that starts with the data of a backup. A restore can be decided only as a cluster
 * is made: it can't be added, changed or taken away later.
 *
 * <pre>{@code
 * Bundle bundle =
 *     RestoredCluster.builder()
 *         .name("my-db-restored")
 *         .namespace("my-namespace")
 *         .postgresVersion("16.4")
 *         .instances(1)
 *         .storageSize("100Gi")
 *         .backup(Part.existing("my-db-2024-01-31-03-00-05"))
 *         .until(RecoveryTarget.time(Instant.parse("2024-01-31T10:00:00Z")))
 *         .build()
 *         .bundle();
 * }</pre>
 *
 * <p>Six decisions are mandatory, and a program that leaves one out does not compile. The others
 * are optional: what is not decided is not written, and StackGres takes its own default. What has
 * no method here is set with {@link #editSpec}, or in the bundle with {@link Bundle#edit}.
 *
 * <p>The backup is of the same major version of PostgreSQL, finished, and in the same namespace.
 * For one of another namespace, bring a copy of the SGBackup with its status ({@code
 * Part.of(copy)}) and the {@link #backupStorage} that it is in. Users and passwords are those of
 * the backup.
 */
@Value.Immutable
@RecipeStyle
public abstract class RestoredCluster extends ClusterRecipe {

  /**
   * Starts with the first mandatory decision.
   *
   * @return the first stage of a builder, which asks for one mandatory decision after the other
   */
  public static ImmutableRestoredCluster.NameBuildStage builder() {
    return ImmutableRestoredCluster.builder();
  }

  /** {@return the finished backup} */
  public abstract Part<SGBackup> backup();

  /**
   * {@return up to where to recover} All WAL that was archived is replayed if this is not decided.
   */
  public abstract Optional<RecoveryTarget> until();

  /**
   * {@return the storage that the backup is in, where it is not in the namespace yet} The restore
   * takes bucket and Secrets from the status of the SGBackup, so the Secret has to be named as
   * there.
   */
  public abstract Optional<BackupStorage> backupStorage();

  /**
   * {@return backups of the new cluster} They may go to the same storage, as the operator gives
   * each cluster a path of its own there.
   */
  public abstract Optional<Backups> backups();

  /** {@return parallel writers to disk during the restore} */
  public abstract OptionalInt downloadDiskConcurrency();

  @Override
  protected String what() {
    return "restored cluster";
  }

  @Override
  protected void check(Problems problems) {
    super.check(problems);
    backupStorage().ifPresent(storage -> StorageForms.check(storage, problems));
    until().ifPresent(target -> target.check(problems));
    downloadDiskConcurrency()
        .ifPresent(number -> Forms.atLeast("downloadDiskConcurrency", number, 1, problems));
  }

  @Override
  public SGCluster cluster() {
    return objects().cluster(spec -> spec.withInitialData(initialData()));
  }

  @Override
  protected ClusterObjects objects() {
    return new ClusterObjects(this, backups());
  }

  @Override
  protected Parts parts() {
    Parts parts = super.parts();
    backupStorage().ifPresent(storage -> storage.addTo(parts));
    return parts.add("SGBackup", backup());
  }

  private InitialData initialData() {
    RestoreFromBackupBuilder named = new RestoreFromBackupBuilder().withName(backup().name());
    RestoreFromBackupBuilder fromBackup = until().map(target -> target.addTo(named)).orElse(named);
    RestoreBuilder restore = new RestoreBuilder().withFromBackup(fromBackup.build());
    downloadDiskConcurrency().ifPresent(restore::withDownloadDiskConcurrency);
    return new InitialDataBuilder().withRestore(restore.build()).build();
  }
}
