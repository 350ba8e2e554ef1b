package org.sgmanifests.builders.replica;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.sgshardedcluster.Coordinator;
import org.sgmanifests.api.sgshardedcluster.CoordinatorBuilder;
import org.sgmanifests.api.sgshardedcluster.CoordinatorConfigurations;
import org.sgmanifests.api.sgshardedcluster.CoordinatorConfigurationsBuilder;
import org.sgmanifests.api.sgshardedcluster.RestoreFromShardedBackupBuilder;
import org.sgmanifests.api.sgshardedcluster.SGShardedClusterSpecBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedInitialData;
import org.sgmanifests.api.sgshardedcluster.ShardedInitialDataBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedPostgres;
import org.sgmanifests.api.sgshardedcluster.ShardedPostgresBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedRestoreBuilder;
import org.sgmanifests.api.sgshardedcluster.Shards;
import org.sgmanifests.api.sgshardedcluster.ShardsBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardsConfigurations;
import org.sgmanifests.api.sgshardedcluster.ShardsConfigurationsBuilder;
import org.sgmanifests.builders.recipe.Part;

/** Writes the decisions of a {@link ShardedCascadeReplica} into the spec, and nothing else. */
final class ShardedReplicaSpec {
  private final ShardedCascadeReplica replica;

  ShardedReplicaSpec(ShardedCascadeReplica replica) {
    this.replica = replica;
  }

  SGShardedClusterSpecBuilder builder() {
    SGShardedClusterSpecBuilder spec =
        new SGShardedClusterSpecBuilder()
            .withType(replica.type())
            .withDatabase(replica.database())
            .withPostgres(postgres())
            .withReplicateFrom(replica.source().replicateFrom())
            .withCoordinator(coordinator(replica.coordinator()))
            .withShards(shards(replica.eachShard()));
    replica.profile().ifPresent(spec::withProfile);
    replica.source().backup().ifPresent(backup -> spec.withInitialData(restored(backup.name())));
    return spec;
  }

  private ShardedPostgres postgres() {
    ShardedPostgresBuilder postgres =
        new ShardedPostgresBuilder().withVersion(replica.postgresVersion());
    if (!replica.extensions().isEmpty()) {
      postgres.withExtensions(replica.extensions());
    }
    return postgres.build();
  }

  private static Coordinator coordinator(ReplicaMembers members) {
    return new CoordinatorBuilder()
        .withInstances(members.instances())
        .withSgInstanceProfile(name(members.instanceProfile()))
        .withPods(members.pods())
        .withConfigurations(configurationsOfCoordinator(members))
        .build();
  }

  private static @Nullable CoordinatorConfigurations configurationsOfCoordinator(
      ReplicaMembers members) {
    CoordinatorConfigurations decided =
        new CoordinatorConfigurationsBuilder()
            .withSgPostgresConfig(name(members.postgresConfig()))
            .withSgPoolingConfig(name(members.poolingConfig()))
            .build();
    return decided.equals(new CoordinatorConfigurationsBuilder().build()) ? null : decided;
  }

  private Shards shards(ReplicaMembers members) {
    return new ShardsBuilder()
        .withClusters(replica.source().shards())
        .withInstancesPerCluster(members.instances())
        .withSgInstanceProfile(name(members.instanceProfile()))
        .withPods(members.pods())
        .withConfigurations(configurationsOfShards(members))
        .build();
  }

  private static @Nullable ShardsConfigurations configurationsOfShards(ReplicaMembers members) {
    ShardsConfigurations decided =
        new ShardsConfigurationsBuilder()
            .withSgPostgresConfig(name(members.postgresConfig()))
            .withSgPoolingConfig(name(members.poolingConfig()))
            .build();
    return decided.equals(new ShardsConfigurationsBuilder().build()) ? null : decided;
  }

  private static ShardedInitialData restored(String backup) {
    return new ShardedInitialDataBuilder()
        .withRestore(
            new ShardedRestoreBuilder()
                .withFromBackup(new RestoreFromShardedBackupBuilder().withName(backup).build())
                .build())
        .build();
  }

  private static @Nullable String name(Optional<? extends Part<?>> part) {
    return part.map(Part::name).orElse(null);
  }
}
