package org.sgmanifests.builders.replica;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.Optional;
import org.immutables.value.Value;
import org.sgmanifests.api.common.PersistentVolumeBuilder;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfile;
import org.sgmanifests.api.sgpoolingconfig.SGPoolingConfig;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfig;
import org.sgmanifests.api.sgshardedcluster.ShardedPods;
import org.sgmanifests.api.sgshardedcluster.ShardedPodsBuilder;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Parts;
import org.sgmanifests.builders.recipe.Problems;
import org.sgmanifests.builders.recipe.RecipeStyle;

/** The pods of the coordinator of a {@link ShardedCascadeReplica}, or those of each shard. */
@Value.Immutable
@RecipeStyle
public abstract class ReplicaMembers {

  /** Starts with the number of pods. */
  public static ImmutableReplicaMembers.InstancesBuildStage builder() {
    return ImmutableReplicaMembers.builder();
  }

  /** Number of pods; for shards, in each of them. */
  public abstract int instances();

  /** Size of each pod's volume, such as {@code 1Ti}; not smaller than that of the source. */
  public abstract String storageSize();

  /** StorageClass of the volumes. */
  public abstract Optional<Part<HasMetadata>> storageClass();

  /** CPU and memory of the pods. */
  public abstract Optional<Part<SGInstanceProfile>> instanceProfile();

  /** Settings of PostgreSQL; not lower than on the source where replication depends on them. */
  public abstract Optional<Part<SGPostgresConfig>> postgresConfig();

  /** Settings of PgBouncer. */
  public abstract Optional<Part<SGPoolingConfig>> poolingConfig();

  void addTo(Parts parts) {
    parts
        .addClusterWide("StorageClass", storageClass())
        .add("SGInstanceProfile", instanceProfile())
        .add("SGPostgresConfig", postgresConfig())
        .add("SGPoolingConfig", poolingConfig());
  }

  void check(String what, Problems problems) {
    problems.check(instances() >= 1, what + ": " + instances() + " instances; use 1 or more");
    problems.require(what + ": storageSize", storageSize(), "give a number with Mi, Gi or Ti");
  }

  ShardedPods pods() {
    PersistentVolumeBuilder volume = new PersistentVolumeBuilder().withSize(storageSize());
    storageClass().map(Part::name).ifPresent(volume::withStorageClass);
    return new ShardedPodsBuilder().withPersistentVolume(volume.build()).build();
  }

  @Override
  public String toString() {
    return instances() + " pods of " + storageSize();
  }
}
