package org.sgmanifests.builders.parts;

import java.util.List;
import java.util.Optional;
import org.sgmanifests.api.common.ManagedScript;
import org.sgmanifests.api.common.PersistentVolume;
import org.sgmanifests.api.common.PersistentVolumeBuilder;
import org.sgmanifests.api.sgcluster.Configurations;
import org.sgmanifests.api.sgcluster.ConfigurationsBuilder;
import org.sgmanifests.api.sgcluster.ManagedSqlBuilder;
import org.sgmanifests.api.sgcluster.PodsBuilder;
import org.sgmanifests.api.sgcluster.Postgres;
import org.sgmanifests.api.sgcluster.PostgresBuilder;
import org.sgmanifests.api.sgcluster.PostgresService;
import org.sgmanifests.api.sgcluster.PostgresServiceBuilder;
import org.sgmanifests.api.sgcluster.PostgresServicesBuilder;
import org.sgmanifests.api.sgcluster.ReplicationBuilder;
import org.sgmanifests.api.sgcluster.SGClusterSpecBuilder;
import org.sgmanifests.builders.recipe.Backups;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Script;

/** Writes the decisions of a {@link ClusterRecipe} into the spec, and nothing else. */
final class ClusterSpec {
  private final ClusterRecipe recipe;
  private final ConfigurationParts parts;
  private final Optional<Backups> backups;

  ClusterSpec(ClusterRecipe recipe, ConfigurationParts parts, Optional<Backups> backups) {
    this.recipe = recipe;
    this.parts = parts;
    this.backups = backups;
  }

  SGClusterSpecBuilder builder() {
    SGClusterSpecBuilder spec =
        new SGClusterSpecBuilder()
            .withInstances(recipe.instances())
            .withPostgres(postgres())
            .withPods(new PodsBuilder().withPersistentVolume(volume()).build());
    recipe.profile().ifPresent(spec::withProfile);
    parts.instanceProfile().map(Part::name).ifPresent(spec::withSgInstanceProfile);
    recipe
        .replicationMode()
        .ifPresent(mode -> spec.withReplication(new ReplicationBuilder().withMode(mode).build()));
    services(spec);
    configurations(spec);
    scripts(spec);
    return spec;
  }

  private Postgres postgres() {
    PostgresBuilder postgres = new PostgresBuilder().withVersion(recipe.postgresVersion());
    if (!recipe.extensions().isEmpty()) {
      postgres.withExtensions(recipe.extensions());
    }
    return postgres.build();
  }

  private PersistentVolume volume() {
    PersistentVolumeBuilder volume = new PersistentVolumeBuilder().withSize(recipe.storageSize());
    recipe.storageClass().map(Part::name).ifPresent(volume::withStorageClass);
    return volume.build();
  }

  private void services(SGClusterSpecBuilder spec) {
    recipe
        .serviceType()
        .ifPresent(
            type -> {
              PostgresService service = new PostgresServiceBuilder().withType(type).build();
              spec.withPostgresServices(
                  new PostgresServicesBuilder().withPrimary(service).withReplicas(service).build());
            });
  }

  private void configurations(SGClusterSpecBuilder spec) {
    ConfigurationsBuilder configurations = new ConfigurationsBuilder();
    parts.postgresConfig().map(Part::name).ifPresent(configurations::withSgPostgresConfig);
    parts.poolingConfig().map(Part::name).ifPresent(configurations::withSgPoolingConfig);
    backups.ifPresent(decided -> configurations.withBackups(decided.schedule()));
    Configurations decided = configurations.build();
    if (!decided.equals(new ConfigurationsBuilder().build())) {
      spec.withConfigurations(decided);
    }
  }

  private void scripts(SGClusterSpecBuilder spec) {
    List<ManagedScript> scripts = recipe.scripts().stream().map(Script::managedScript).toList();
    if (!scripts.isEmpty()) {
      spec.withManagedSql(new ManagedSqlBuilder().withScripts(scripts).build());
    }
  }
}
