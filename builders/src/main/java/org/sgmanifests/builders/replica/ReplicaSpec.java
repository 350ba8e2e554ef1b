package org.sgmanifests.builders.replica;

import java.util.List;
import org.sgmanifests.api.common.ManagedScript;
import org.sgmanifests.api.common.PersistentVolume;
import org.sgmanifests.api.common.PersistentVolumeBuilder;
import org.sgmanifests.api.sgcluster.Configurations;
import org.sgmanifests.api.sgcluster.ConfigurationsBuilder;
import org.sgmanifests.api.sgcluster.InitialData;
import org.sgmanifests.api.sgcluster.InitialDataBuilder;
import org.sgmanifests.api.sgcluster.ManagedSqlBuilder;
import org.sgmanifests.api.sgcluster.PodsBuilder;
import org.sgmanifests.api.sgcluster.Postgres;
import org.sgmanifests.api.sgcluster.PostgresBuilder;
import org.sgmanifests.api.sgcluster.PostgresService;
import org.sgmanifests.api.sgcluster.PostgresServiceBuilder;
import org.sgmanifests.api.sgcluster.PostgresServicesBuilder;
import org.sgmanifests.api.sgcluster.ReplicationBuilder;
import org.sgmanifests.api.sgcluster.RestoreBuilder;
import org.sgmanifests.api.sgcluster.RestoreFromBackupBuilder;
import org.sgmanifests.api.sgcluster.SGClusterSpecBuilder;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Script;

/** Writes the decisions of a {@link CascadeReplica} into the spec, and nothing else. */
final class ReplicaSpec {
  private final CascadeReplica replica;

  ReplicaSpec(CascadeReplica replica) {
    this.replica = replica;
  }

  SGClusterSpecBuilder builder() {
    SGClusterSpecBuilder spec =
        new SGClusterSpecBuilder()
            .withInstances(replica.instances())
            .withPostgres(postgres())
            .withPods(new PodsBuilder().withPersistentVolume(volume()).build())
            .withReplicateFrom(replica.source().replicateFrom());
    replica.profile().ifPresent(spec::withProfile);
    replica.instanceProfile().map(Part::name).ifPresent(spec::withSgInstanceProfile);
    replica
        .replicationMode()
        .ifPresent(mode -> spec.withReplication(new ReplicationBuilder().withMode(mode).build()));
    services(spec);
    configurations(spec);
    scripts(spec);
    initialData(spec);
    return spec;
  }

  private Postgres postgres() {
    PostgresBuilder postgres = new PostgresBuilder().withVersion(replica.postgresVersion());
    if (!replica.extensions().isEmpty()) {
      postgres.withExtensions(replica.extensions());
    }
    return postgres.build();
  }

  private PersistentVolume volume() {
    PersistentVolumeBuilder volume = new PersistentVolumeBuilder().withSize(replica.storageSize());
    replica.storageClass().map(Part::name).ifPresent(volume::withStorageClass);
    return volume.build();
  }

  private void services(SGClusterSpecBuilder spec) {
    replica
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
    replica.postgresConfig().map(Part::name).ifPresent(configurations::withSgPostgresConfig);
    replica.poolingConfig().map(Part::name).ifPresent(configurations::withSgPoolingConfig);
    replica.backups().ifPresent(backups -> configurations.withBackups(backups.schedule()));
    Configurations decided = configurations.build();
    if (!decided.equals(new ConfigurationsBuilder().build())) {
      spec.withConfigurations(decided);
    }
  }

  private void scripts(SGClusterSpecBuilder spec) {
    List<ManagedScript> scripts = replica.scripts().stream().map(Script::managedScript).toList();
    if (!scripts.isEmpty()) {
      spec.withManagedSql(new ManagedSqlBuilder().withScripts(scripts).build());
    }
  }

  private void initialData(SGClusterSpecBuilder spec) {
    replica.source().backup().ifPresent(backup -> spec.withInitialData(restored(backup.name())));
  }

  private static InitialData restored(String backup) {
    return new InitialDataBuilder()
        .withRestore(
            new RestoreBuilder()
                .withFromBackup(new RestoreFromBackupBuilder().withName(backup).build())
                .build())
        .build();
  }
}
