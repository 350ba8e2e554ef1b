package org.sgmanifests.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.common.PostgresExtensionBuilder;
import org.sgmanifests.api.common.ServiceAccountReferenceBuilder;
import org.sgmanifests.api.sgbackup.BackupProcessBuilder;
import org.sgmanifests.api.sgbackup.BackupSettingsBuilder;
import org.sgmanifests.api.sgbackup.BackupStorageBuilder;
import org.sgmanifests.api.sgbackup.SGBackup;
import org.sgmanifests.api.sgbackup.SGBackupBuilder;
import org.sgmanifests.api.sgbackup.SGBackupSpecBuilder;
import org.sgmanifests.api.sgbackup.SGBackupStatusBuilder;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorageSpec;
import org.sgmanifests.api.sgshardedcluster.ShardedPostgresExtensionBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardingSphere;
import org.sgmanifests.api.sgshardedcluster.ShardingSphereBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardingSphereModeBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardingSphereRepositoryBuilder;
import org.sgmanifests.api.values.BackupProcessStatus;
import org.sgmanifests.api.values.ClusterProfile;
import org.sgmanifests.api.values.PostgresServiceType;
import org.sgmanifests.api.values.ReplicationMode;
import org.sgmanifests.api.values.ShardingSphereModeType;
import org.sgmanifests.api.values.ShardingSphereRepositoryType;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.migration.LogicalMigration;
import org.sgmanifests.builders.migration.MigrationTarget;
import org.sgmanifests.builders.migration.Publication;
import org.sgmanifests.builders.migration.Slot;
import org.sgmanifests.builders.migration.SourceDatabase;
import org.sgmanifests.builders.migration.Structure;
import org.sgmanifests.builders.parts.Bucket;
import org.sgmanifests.builders.parts.Login;
import org.sgmanifests.builders.parts.Settings;
import org.sgmanifests.builders.parts.Size;
import org.sgmanifests.builders.production.ProductionCluster;
import org.sgmanifests.builders.recipe.BackupStorage;
import org.sgmanifests.builders.recipe.Backups;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.restore.RecoveryTarget;
import org.sgmanifests.builders.restore.RestoredCluster;
import org.sgmanifests.builders.sharded.Members;
import org.sgmanifests.builders.sharded.ShardedCluster;
import org.sgmanifests.builders.sharded.Sharding;
import org.sgmanifests.validation.Validator;

/** Whatever is decided: the recipes make what is valid in the closed world. */
class EveryDecisionTest {
  private static final String NAMESPACE = "my-namespace";
  private static final SecretSource KEYS = SecretSource.examples("keys");

  private static void assertIsValid(Bundle bundle) {
    assertThat(Validator.create().validate(bundle).findings()).isEmpty();
  }

  private static BackupStorage bucket(Bucket bucket) {
    return bucket.storage(NAMESPACE, "my-bucket");
  }

  /** Whatever the bucket is and wherever its keys are. */
  @ParameterizedTest
  @MethodSource("buckets")
  void inAnyBucket(Bucket bucket) {
    assertIsValid(
        ProductionCluster.builder()
            .name("my-db")
            .namespace(NAMESPACE)
            .postgresVersion("16")
            .instances(2)
            .storageSize("10Gi")
            .backups(Backups.to(bucket(bucket)))
            .build()
            .bundle());
  }

  static Stream<Bucket> buckets() {
    return Stream.of(SecretSource.existing("keys"), KEYS)
        .flatMap(
            keys ->
                Stream.of(
                    Bucket.s3("bucket", "eu-west-1", keys),
                    Bucket.s3WithRole("bucket/path", "eu-west-1"),
                    Bucket.s3Compatible("bucket", "https://minio.example.com", "local", keys),
                    Bucket.gcs("bucket", keys, "account.json"),
                    Bucket.gcsWithMetadataService("bucket"),
                    Bucket.azureBlob("container", keys, "account", "key")));
  }

  @Test
  void ofAProductionCluster() {
    assertIsValid(
        ProductionCluster.builder()
            .name("a".repeat(44))
            .namespace(NAMESPACE)
            .postgresVersion("16.4")
            .instances(3)
            .storageSize("1.5Ti")
            .backups(
                Backups.to(bucket(Bucket.s3("bucket", "eu-west-1", KEYS)))
                    .with(schedule -> schedule.withCronSchedule("0 3 * * *").withRetention(7)))
            .createNamespace(true)
            .storageClass(Part.existing("fast"))
            .size(Size.of("1500m", "2.5Gi"))
            .putPostgresParameter("max_connections", "200")
            .putPoolingSetting("pool_mode", "transaction")
            .addExtension(new PostgresExtensionBuilder().withName("pg_repack").build())
            .addScript(Settings.sql(NAMESPACE, "schema", "postgres", "CREATE DATABASE shop;"))
            .profile(ClusterProfile.PRODUCTION)
            .replicationMode(ReplicationMode.SYNC_ALL)
            .serviceType(PostgresServiceType.LOAD_BALANCER)
            .putLabel("team", "shop")
            .putAnnotation("example.com/note", "x")
            .build()
            .bundle());
  }

  @ParameterizedTest
  @MethodSource("targets")
  void ofARestore(RecoveryTarget target) {
    BackupStorage storage = bucket(Bucket.s3("bucket", "eu-west-1", KEYS));
    assertIsValid(
        RestoredCluster.builder()
            .name("restored")
            .namespace(NAMESPACE)
            .postgresVersion("16.4")
            .instances(1)
            .storageSize("10Gi")
            .backup(Part.of(copy(storage)))
            .until(target)
            .backupStorage(storage)
            .backups(Backups.to(storage))
            .downloadDiskConcurrency(2)
            .build()
            .bundle());
  }

  static Stream<RecoveryTarget> targets() {
    return Stream.of(
        RecoveryTarget.endOfBackup(),
        RecoveryTarget.time(Instant.parse("2024-01-31T10:00:00.5Z")),
        RecoveryTarget.restorePoint("before the mistake").exclusive(),
        RecoveryTarget.transaction("4711").onTimeline("latest"),
        RecoveryTarget.lsn("0/3000060").onTimeline("3"));
  }

  /** As it is in the cluster, of a backup of another namespace. */
  private static SGBackup copy(BackupStorage storage) {
    SGObjectStorageSpec of = storage.storage().object().orElseThrow().getSpec();
    return new SGBackupBuilder()
        .withMetadata(
            new ObjectMetaBuilder().withNamespace(NAMESPACE).withName("yesterday").build())
        .withSpec(new SGBackupSpecBuilder().withSgCluster("other-namespace.my-db").build())
        .withStatus(
            new SGBackupStatusBuilder()
                .withProcess(
                    new BackupProcessBuilder().withStatus(BackupProcessStatus.COMPLETED).build())
                .withSgBackupConfig(
                    new BackupSettingsBuilder()
                        .withStorage(
                            new BackupStorageBuilder().withType(of.type()).withS3(of.s3()).build())
                        .build())
                .build())
        .build();
  }

  @ParameterizedTest
  @MethodSource("shardings")
  void ofAShardedCluster(Sharding sharding) {
    Members coordinator =
        Members.builder()
            .instances(1)
            .storageSize("10Gi")
            .size(Size.of("2", "4Gi"))
            .putPostgresParameter("max_connections", "200")
            .putPoolingSetting("pool_mode", "transaction")
            .addScript(Settings.sql(NAMESPACE, "schema", "shop", "CREATE TABLE t ();").withId(10))
            .build();
    assertIsValid(
        ShardedCluster.builder()
            .name("a".repeat(36))
            .namespace(NAMESPACE)
            .sharding(sharding)
            .database("shop")
            .postgresVersion("16.4")
            .coordinator(coordinator)
            .eachShard(
                Members.builder()
                    .instances(2)
                    .storageSize("10Gi")
                    .storageClass(Part.existing("fast"))
                    .build())
            .shards(11)
            .backups(Backups.to(bucket(Bucket.s3("bucket", "eu-west-1", KEYS))))
            .addExtension(new ShardedPostgresExtensionBuilder().withName("postgis").build())
            .profile(ClusterProfile.PRODUCTION)
            .build()
            .bundle());
  }

  static Stream<Sharding> shardings() {
    ShardingSphere standalone =
        new ShardingSphereBuilder()
            .withMode(
                new ShardingSphereModeBuilder()
                    .withType(ShardingSphereModeType.STANDALONE)
                    .withRepository(
                        new ShardingSphereRepositoryBuilder()
                            .withType(ShardingSphereRepositoryType.MEMORY)
                            .build())
                    .build())
            .withServiceAccount(
                new ServiceAccountReferenceBuilder()
                    .withNamespace("sharding")
                    .withName("operator")
                    .build())
            .build();
    return Stream.of(Sharding.citus(), Sharding.ddp(), Sharding.shardingSphere(standalone));
  }

  @ParameterizedTest
  @MethodSource("publications")
  void ofAMigration(Publication publication) {
    Login login = Login.of(KEYS);
    for (Slot slot : new Slot[] {Slot.kept(), Slot.droppedOnStop().named("shop_1")}) {
      for (Structure structure :
          new Structure[] {
            Structure.imported(), Structure.importedWithoutRoles("rds%"), Structure.present()
          }) {
        SourceDatabase source =
            SourceDatabase.builder()
                .host("10.0.0.1")
                .database("shop")
                .login(login)
                .publication(publication)
                .slot(slot)
                .port(5433)
                .addExcludedTable("public.log")
                .build();
        assertIsValid(
            LogicalMigration.builder()
                .name("a".repeat(56))
                .namespace(NAMESPACE)
                .source(source)
                .target(
                    MigrationTarget.of(Part.existing("my-db"), "shop")
                        .withLogin(login.withKeys("target-user", "target-password")))
                .structure(structure)
                .storageSize("1Gi")
                .storageClass(Part.existing("fast"))
                .build()
                .bundle());
      }
    }
  }

  static Stream<Publication> publications() {
    return Stream.of(
        Publication.existing("shop"),
        Publication.ofMigratedTables(),
        Publication.ofAllTables().named("shop"));
  }
}
