package org.sgmanifests.samples.replica;

import static org.sgmanifests.samples.replica.ExternalReplica.CLUSTER;

import io.fabric8.kubernetes.api.model.storage.StorageClass;
import org.sgmanifests.api.common.BackupPerformanceBuilder;
import org.sgmanifests.api.common.ManagedScriptBuilder;
import org.sgmanifests.api.common.NonProductionOptions;
import org.sgmanifests.api.common.NonProductionOptionsBuilder;
import org.sgmanifests.api.common.Observability;
import org.sgmanifests.api.common.ObservabilityBuilder;
import org.sgmanifests.api.common.PersistentVolume;
import org.sgmanifests.api.common.PersistentVolumeBuilder;
import org.sgmanifests.api.common.PostgresExtension;
import org.sgmanifests.api.common.PostgresExtensionBuilder;
import org.sgmanifests.api.sgcluster.BackupSchedule;
import org.sgmanifests.api.sgcluster.BackupScheduleBuilder;
import org.sgmanifests.api.sgcluster.Configurations;
import org.sgmanifests.api.sgcluster.ConfigurationsBuilder;
import org.sgmanifests.api.sgcluster.InitialData;
import org.sgmanifests.api.sgcluster.InitialDataBuilder;
import org.sgmanifests.api.sgcluster.ManagedSql;
import org.sgmanifests.api.sgcluster.ManagedSqlBuilder;
import org.sgmanifests.api.sgcluster.Pods;
import org.sgmanifests.api.sgcluster.PodsBuilder;
import org.sgmanifests.api.sgcluster.PodsResourcesBuilder;
import org.sgmanifests.api.sgcluster.Postgres;
import org.sgmanifests.api.sgcluster.PostgresBuilder;
import org.sgmanifests.api.sgcluster.PostgresService;
import org.sgmanifests.api.sgcluster.PostgresServiceBuilder;
import org.sgmanifests.api.sgcluster.PostgresServices;
import org.sgmanifests.api.sgcluster.PostgresServicesBuilder;
import org.sgmanifests.api.sgcluster.Replication;
import org.sgmanifests.api.sgcluster.ReplicationBuilder;
import org.sgmanifests.api.sgcluster.SGClusterSpecBuilder;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorage;
import org.sgmanifests.api.sgscript.SGScript;
import org.sgmanifests.api.values.BackupCompression;
import org.sgmanifests.api.values.PodManagementPolicy;
import org.sgmanifests.api.values.PostgresFlavor;
import org.sgmanifests.api.values.PostgresServiceType;
import org.sgmanifests.api.values.ReplicationMode;
import org.sgmanifests.api.values.ReplicationRole;
import org.sgmanifests.builders.link.Link;

/** The sections of the cluster with the values of the guide, one method each. */
final class ClusterSections {
  private ClusterSections() {}

  /** The major version is that of the source, since a standby is a physical copy. */
  static Postgres postgres() {
    return new PostgresBuilder()
        .withVersion("16.1")
        .withFlavor(PostgresFlavor.VANILLA)
        .withExtensions(repack())
        .build();
  }

  static PostgresExtension repack() {
    return new PostgresExtensionBuilder()
        .withName("pg_repack")
        .withPublisher("com.ongres")
        .withVersion("1.4.8")
        .build();
  }

  static Pods pods(StorageClass storageClass) {
    PersistentVolume volume =
        new PersistentVolumeBuilder()
            .withSize("1Ti")
            .withStorageClass(Link.storageClass(storageClass))
            .build();
    return further(new PodsBuilder().withPersistentVolume(volume).build());
  }

  @SuppressWarnings("deprecation") // the guide sets disableMetricsExporter
  private static Pods further(Pods pods) {
    return new PodsBuilder(pods)
        .withManagementPolicy(PodManagementPolicy.ORDERED_READY)
        .withResources(
            new PodsResourcesBuilder()
                .withDisableResourcesRequestsSplitFromTotal(true)
                .withEnableClusterLimitsRequirements(false)
                .build())
        .withDisableConnectionPooling(false)
        .withDisableMetricsExporter(false)
        .withDisablePostgresUtil(false)
        .build();
  }

  /** The guide's {@code spec.prometheusAutobind} has moved to the section observability. */
  static Configurations configurations(Prerequisites prerequisites) {
    return new ConfigurationsBuilder()
        .withSgPostgresConfig(Link.postgresConfig(prerequisites.postgresConfig))
        .withSgPoolingConfig(Link.poolingConfig(prerequisites.poolingConfig))
        .withBackups(backups(prerequisites.backupStorage))
        .withObservability(observability())
        .build();
  }

  private static Observability observability() {
    return new ObservabilityBuilder().withPrometheusAutobind(true).build();
  }

  private static BackupSchedule backups(SGObjectStorage storage) {
    return monthly(new BackupScheduleBuilder().withSgObjectStorage(Link.objectStorage(storage)))
        .build();
  }

  /** A base backup on the first of each month, of which the last one is kept. */
  static BackupScheduleBuilder monthly(BackupScheduleBuilder schedule) {
    return schedule
        .withCronSchedule("0 0 1 * *")
        .withCompression(BackupCompression.LZ4)
        .withRetention(1)
        .withReconciliationTimeout(300)
        .withPerformance(new BackupPerformanceBuilder().withUploadDiskConcurrency(1).build());
  }

  /** The operator makes the script {@code my-db-default} itself: named here, not in the bundle. */
  static ManagedSql managedSql(SGScript script) {
    return new ManagedSqlBuilder()
        .withContinueOnSGScriptError(false)
        .withScripts(
            new ManagedScriptBuilder().withId(0).withSgScript(CLUSTER + "-default").build(),
            new ManagedScriptBuilder().withId(1).withSgScript(Link.script(script)).build())
        .build();
  }

  static PostgresServices services() {
    PostgresService internal =
        new PostgresServiceBuilder()
            .withEnabled(true)
            .withType(PostgresServiceType.CLUSTER_IP)
            .build();
    return new PostgresServicesBuilder().withPrimary(internal).withReplicas(internal).build();
  }

  /** The guide's syncInstances has no effect while the mode is async. */
  static Replication replication() {
    return new ReplicationBuilder()
        .withMode(ReplicationMode.ASYNC)
        .withRole(ReplicationRole.HA_READ)
        .withSyncInstances(2)
        .build();
  }

  /** Empty, as in the guide: the data comes from the source. */
  static InitialData initialData() {
    return new InitialDataBuilder().build();
  }

  @SuppressWarnings("deprecation") // the guide sets the four without effect, too
  static NonProductionOptions nonProductionOptions() {
    return new NonProductionOptionsBuilder()
        .withDisableClusterPodAntiAffinity(true)
        .withDisableClusterResourceRequirements(true)
        .withEnableSetClusterCpuRequests(false)
        .withEnableSetClusterMemoryRequests(false)
        .withEnableSetPatroniCpuRequests(false)
        .withEnableSetPatroniMemoryRequests(false)
        .build();
  }

  /** What the guide sets beyond the decisions that {@link GuideReplica} names. */
  static SGClusterSpecBuilder further(SGClusterSpecBuilder spec) {
    Configurations configurations =
        new ConfigurationsBuilder(spec.buildConfigurations())
            .withObservability(observability())
            .build();
    Postgres postgres =
        new PostgresBuilder(spec.buildPostgres()).withFlavor(PostgresFlavor.VANILLA).build();
    ManagedSql managedSql =
        new ManagedSqlBuilder(spec.buildManagedSql()).withContinueOnSGScriptError(false).build();
    return spec.withPods(further(spec.buildPods()))
        .withConfigurations(configurations)
        .withPostgres(postgres)
        .withManagedSql(managedSql)
        .withPostgresServices(services())
        .withReplication(replication())
        .withInitialData(initialData())
        .withNonProductionOptions(nonProductionOptions());
  }
}
