package org.sgmanifests.builders.sharded;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.common.ManagedScript;
import org.sgmanifests.api.common.PersistentVolumeBuilder;
import org.sgmanifests.api.sgshardedcluster.Coordinator;
import org.sgmanifests.api.sgshardedcluster.CoordinatorBuilder;
import org.sgmanifests.api.sgshardedcluster.CoordinatorConfigurations;
import org.sgmanifests.api.sgshardedcluster.CoordinatorConfigurationsBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedManagedSql;
import org.sgmanifests.api.sgshardedcluster.ShardedManagedSqlBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedPods;
import org.sgmanifests.api.sgshardedcluster.ShardedPodsBuilder;
import org.sgmanifests.api.sgshardedcluster.Shards;
import org.sgmanifests.api.sgshardedcluster.ShardsBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardsConfigurations;
import org.sgmanifests.api.sgshardedcluster.ShardsConfigurationsBuilder;
import org.sgmanifests.builders.parts.ConfigurationParts;
import org.sgmanifests.builders.parts.Forms;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Parts;
import org.sgmanifests.builders.recipe.Problems;
import org.sgmanifests.builders.recipe.Script;

/** The decisions about {@link Members} as sections of the spec, and what they refer to. */
final class MemberSections {
  private static final int FIRST_FREE_SCRIPT_ID = 10;

  private final Members members;
  private final ConfigurationParts configurations;

  MemberSections(Members members, ConfigurationParts configurations) {
    this.members = members;
    this.configurations = configurations;
  }

  void check(String what, Problems problems) {
    Forms.atLeast(what + " instances", members.instances(), 1, problems);
    Forms.volume(what + " storageSize", members.storageSize(), problems);
    configurations.check(what + " ", problems);
    members.scripts().stream()
        .flatMap(script -> script.id().stream())
        .filter(id -> id < FIRST_FREE_SCRIPT_ID)
        .forEach(
            id ->
                problems.add(
                    what
                        + " scripts: id "
                        + id
                        + " is the operator's own; use "
                        + FIRST_FREE_SCRIPT_ID
                        + " or more"));
  }

  void addTo(Parts parts) {
    parts.addClusterWide("StorageClass", members.storageClass());
    configurations.addTo(parts);
    members.scripts().forEach(script -> parts.add("SGScript", script.part()));
  }

  Coordinator coordinator(Sharding sharding) {
    CoordinatorConfigurations decided =
        new CoordinatorConfigurationsBuilder()
            .withSgPostgresConfig(name(configurations.postgresConfig().orElse(null)))
            .withSgPoolingConfig(name(configurations.poolingConfig().orElse(null)))
            .withShardingSphere(sharding.section().orElse(null))
            .build();
    boolean none = decided.equals(new CoordinatorConfigurationsBuilder().build());
    return new CoordinatorBuilder()
        .withInstances(members.instances())
        .withSgInstanceProfile(name(configurations.instanceProfile().orElse(null)))
        .withManagedSql(managedSql())
        .withPods(pods())
        .withConfigurations(none ? null : decided)
        .build();
  }

  Shards shards(int clusters) {
    ShardsConfigurations decided =
        new ShardsConfigurationsBuilder()
            .withSgPostgresConfig(name(configurations.postgresConfig().orElse(null)))
            .withSgPoolingConfig(name(configurations.poolingConfig().orElse(null)))
            .build();
    boolean none = decided.equals(new ShardsConfigurationsBuilder().build());
    return new ShardsBuilder()
        .withClusters(clusters)
        .withInstancesPerCluster(members.instances())
        .withSgInstanceProfile(name(configurations.instanceProfile().orElse(null)))
        .withManagedSql(managedSql())
        .withPods(pods())
        .withConfigurations(none ? null : decided)
        .build();
  }

  private static @Nullable String name(@Nullable Part<?> part) {
    return part == null ? null : part.name();
  }

  private @Nullable ShardedManagedSql managedSql() {
    List<ManagedScript> scripts = members.scripts().stream().map(Script::managedScript).toList();
    return scripts.isEmpty() ? null : new ShardedManagedSqlBuilder().withScripts(scripts).build();
  }

  private ShardedPods pods() {
    PersistentVolumeBuilder volume = new PersistentVolumeBuilder().withSize(members.storageSize());
    members.storageClass().map(Part::name).ifPresent(volume::withStorageClass);
    return new ShardedPodsBuilder().withPersistentVolume(volume.build()).build();
  }
}
