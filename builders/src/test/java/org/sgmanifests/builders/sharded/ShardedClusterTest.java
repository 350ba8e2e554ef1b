package org.sgmanifests.builders.sharded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fabric8.kubernetes.api.model.HasMetadata;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.common.PersistentVolumeBuilder;
import org.sgmanifests.api.sgshardedcluster.CoordinatorBuilder;
import org.sgmanifests.api.sgshardedcluster.SGShardedClusterSpecBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedBackupScheduleBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedPods;
import org.sgmanifests.api.sgshardedcluster.ShardedPodsBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedPostgresBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedPostgresExtensionBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardingSphere;
import org.sgmanifests.api.sgshardedcluster.ShardingSphereBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardingSphereModeBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardsBuilder;
import org.sgmanifests.api.values.BackupCompression;
import org.sgmanifests.api.values.ClusterProfile;
import org.sgmanifests.api.values.ShardingSphereModeType;
import org.sgmanifests.api.values.ShardingType;
import org.sgmanifests.builders.parts.Settings;
import org.sgmanifests.builders.parts.Size;
import org.sgmanifests.builders.recipe.BackupStorage;
import org.sgmanifests.builders.recipe.Backups;
import org.sgmanifests.builders.recipe.Part;

class ShardedClusterTest {
  private static final ShardingSphere STANDALONE =
      new ShardingSphereBuilder()
          .withMode(
              new ShardingSphereModeBuilder().withType(ShardingSphereModeType.STANDALONE).build())
          .build();

  private static ImmutableMembers.BuildFinal pods(int instances) {
    return Members.builder().instances(instances).storageSize("10Gi");
  }

  private static ImmutableShardedCluster.BuildFinal named(String name, int shards) {
    return of(name, Sharding.citus(), pods(2).build(), shards, pods(2).build());
  }

  private static ImmutableShardedCluster.BuildFinal of(
      String name, Sharding sharding, Members coordinator, int shards, Members eachShard) {
    return ShardedCluster.builder()
        .name(name)
        .namespace("my-namespace")
        .sharding(sharding)
        .database("shop")
        .postgresVersion("16.4")
        .coordinator(coordinator)
        .eachShard(eachShard)
        .shards(shards);
  }

  @Test
  void onlyWhatIsDecidedIsWritten() {
    ShardedPods pods =
        new ShardedPodsBuilder()
            .withPersistentVolume(new PersistentVolumeBuilder().withSize("10Gi").build())
            .build();

    assertThat(named("my-db", 4).build().cluster().getSpec())
        .isEqualTo(
            new SGShardedClusterSpecBuilder()
                .withType(ShardingType.CITUS)
                .withDatabase("shop")
                .withPostgres(new ShardedPostgresBuilder().withVersion("16.4").build())
                .withCoordinator(new CoordinatorBuilder().withInstances(2).withPods(pods).build())
                .withShards(
                    new ShardsBuilder()
                        .withClusters(4)
                        .withInstancesPerCluster(2)
                        .withPods(pods)
                        .build())
                .build());
  }

  @Test
  void coordinatorAndShardsHaveObjectsOfTheirOwn() {
    Members coordinator =
        pods(1)
            .size(Size.of("2", "4Gi"))
            .putPostgresParameter("work_mem", "8MB")
            .putPoolingSetting("pool_mode", "session")
            .storageClass(Part.existing("fast"))
            .addScript(Settings.sql("my-namespace", "schema", "shop", "CREATE TABLE t ()"))
            .build();
    Members shard =
        pods(1)
            .size(Size.of("4", "8Gi"))
            .postgresConfig(Part.existing("of-shards"))
            .poolingConfig(Part.existing("pool-of-shards"))
            .build();
    ShardedCluster cluster = of("my-db", Sharding.ddp(), coordinator, 2, shard).build();
    Bundle bundle = cluster.bundle();

    assertThat(bundle.toString())
        .startsWith(
            "[SGInstanceProfile/my-db-coordinator-size,"
                + " SGPostgresConfig/my-db-coordinator-postgres,"
                + " SGPoolingConfig/my-db-coordinator-pooling, SGScript/schema,"
                + " SGInstanceProfile/my-db-shards-size, SGShardedCluster/my-db]");
    assertThat(bundle.existing()).hasSize(3);
    assertThat(cluster.cluster().getSpec())
        .satisfies(
            spec -> {
              assertThat(spec.type()).isEqualTo(ShardingType.DDP);
              assertThat(spec.coordinator().sgInstanceProfile())
                  .isEqualTo("my-db-coordinator-size");
              assertThat(spec.coordinator().configurations().sgPostgresConfig())
                  .isEqualTo("my-db-coordinator-postgres");
              assertThat(spec.coordinator().configurations().sgPoolingConfig())
                  .isEqualTo("my-db-coordinator-pooling");
              assertThat(spec.coordinator().pods().persistentVolume().storageClass())
                  .isEqualTo("fast");
              assertThat(spec.coordinator().managedSql().scripts()).hasSize(1);
              assertThat(spec.shards().sgInstanceProfile()).isEqualTo("my-db-shards-size");
              assertThat(spec.shards().configurations().sgPostgresConfig()).isEqualTo("of-shards");
              assertThat(spec.shards().configurations().sgPoolingConfig())
                  .isEqualTo("pool-of-shards");
              assertThat(spec.shards().managedSql()).isNull();
            });
  }

  @Test
  void backupsAreThoseOfAShardedCluster() {
    Backups backups =
        Backups.to(BackupStorage.existing("backups"))
            .with(
                schedule ->
                    schedule
                        .withCronSchedule("0 3 * * *")
                        .withRetention(7)
                        .withCompression(BackupCompression.ZSTD)
                        .withTimeout(60));

    assertThat(
            named("my-db", 2)
                .backups(backups)
                .build()
                .cluster()
                .getSpec()
                .configurations()
                .backups())
        .containsExactly(
            new ShardedBackupScheduleBuilder()
                .withSgObjectStorage("backups")
                .withCronSchedule("0 3 * * *")
                .withRetention(7)
                .withCompression(BackupCompression.ZSTD)
                .withTimeout(60)
                .build());
  }

  @Test
  void whatAShardedClusterDoesNotKnowOfBackupsIsRefused() {
    Backups backups =
        Backups.to(BackupStorage.existing("backups"))
            .with(schedule -> schedule.withPath("path").withMaxRetries(3));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> named("my-db", 2).backups(backups).build())
        .withMessageContaining("- backups: one path is given, but each shard has its own")
        .withMessageContaining("- backups: a sharded cluster has no maxRetries");
  }

  @Test
  void everythingElseThatIsDecidedIsWritten() {
    ShardedCluster cluster =
        named("my-db", 2)
            .createNamespace(true)
            .profile(ClusterProfile.TESTING)
            .putLabel("team", "shop")
            .putAnnotation("note", "x")
            .addExtension(new ShardedPostgresExtensionBuilder().withName("postgis").build())
            .editSpec(spec -> spec.withDatabase("other"))
            .build();

    assertThat(cluster.bundle().objects())
        .extracting(HasMetadata::getKind)
        .containsExactly("Namespace", "SGShardedCluster");
    assertThat(cluster.cluster().getMetadata().getLabels()).containsEntry("team", "shop");
    assertThat(cluster.cluster().getMetadata().getAnnotations()).containsEntry("note", "x");
    assertThat(cluster.cluster().getSpec().profile()).isEqualTo(ClusterProfile.TESTING);
    assertThat(cluster.cluster().getSpec().postgres().extensions()).hasSize(1);
    assertThat(cluster.cluster().getSpec().database()).isEqualTo("other");
    assertThat(cluster).hasToString("sharded cluster my-namespace/my-db");
  }

  @Test
  void theNameLeavesRoomForThoseOfTheShards() {
    assertThatCode(() -> named("a".repeat(37), 10).build()).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> named("a".repeat(38), 10).build())
        .withMessageContaining("has 38 characters; use 37 at most");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> named("a".repeat(37), 11).build())
        .withMessageContaining("has 37 characters; use 36 at most");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> named("a".repeat(36), 101).build())
        .withMessageContaining("has 36 characters; use 35 at most");
  }

  @Test
  void shardingSphereNeedsItsSection() {
    assertThat(
            of("my-db", Sharding.shardingSphere(STANDALONE), pods(1).build(), 2, pods(2).build())
                .build()
                .cluster()
                .getSpec()
                .coordinator()
                .configurations()
                .shardingSphere())
        .isEqualTo(STANDALONE);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                of(
                        "my-db",
                        Sharding.shardingSphere(STANDALONE),
                        pods(2).build(),
                        2,
                        pods(2).build())
                    .build())
        .withMessageContaining("mode Standalone has one coordinator pod, but 2 are decided");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                of(
                        "my-db",
                        Sharding.shardingSphere(new ShardingSphereBuilder().build()),
                        pods(1).build(),
                        2,
                        pods(2).build())
                    .build())
        .withMessageContaining("ShardingSphere has no mode");
  }

  @Test
  void allBadDecisionsAreReportedAtOnce() {
    Members none =
        Members.builder()
            .instances(0)
            .storageSize("10")
            .size(Size.of("x", "1Gi"))
            .addScript(Settings.sql("my-namespace", "s", "shop", "SELECT 1").withId(9))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ShardedCluster.builder()
                    .name("-")
                    .namespace("A")
                    .sharding(Sharding.citus())
                    .database("")
                    .postgresVersion("")
                    .coordinator(none)
                    .eachShard(none)
                    .shards(0)
                    .build())
        .satisfies(
            problem ->
                assertThat(problem.getMessage().lines())
                    .extracting(line -> line.replaceAll("[:;].*", ""))
                    .containsExactly(
                        "The sharded cluster can't be built",
                        "- name",
                        "- namespace",
                        "- database",
                        "- postgresVersion",
                        "- shards",
                        "- coordinator instances",
                        "- coordinator storageSize",
                        "- coordinator size",
                        "- coordinator scripts",
                        "- eachShard instances",
                        "- eachShard storageSize",
                        "- eachShard size",
                        "- eachShard scripts",
                        "- SGScript `s`"));
  }
}
