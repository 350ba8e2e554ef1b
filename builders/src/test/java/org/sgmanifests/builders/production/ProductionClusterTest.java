package org.sgmanifests.builders.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.Secret;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.ExistingObject;
import org.sgmanifests.api.common.PersistentVolumeBuilder;
import org.sgmanifests.api.common.PostgresExtensionBuilder;
import org.sgmanifests.api.sgcluster.BackupScheduleBuilder;
import org.sgmanifests.api.sgcluster.ConfigurationsBuilder;
import org.sgmanifests.api.sgcluster.PodsBuilder;
import org.sgmanifests.api.sgcluster.PostgresBuilder;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgcluster.SGClusterSpecBuilder;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfileBuilder;
import org.sgmanifests.api.sgpoolingconfig.SGPoolingConfig;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfig;
import org.sgmanifests.api.values.ClusterProfile;
import org.sgmanifests.api.values.PostgresServiceType;
import org.sgmanifests.api.values.ReplicationMode;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.parts.Bucket;
import org.sgmanifests.builders.parts.Settings;
import org.sgmanifests.builders.parts.Size;
import org.sgmanifests.builders.recipe.BackupStorage;
import org.sgmanifests.builders.recipe.Backups;
import org.sgmanifests.builders.recipe.Part;

class ProductionClusterTest {
  private static final Backups BACKUPS = Backups.to(BackupStorage.existing("backups"));

  private static ImmutableProductionCluster.BuildFinal myDb(Backups backups) {
    return ProductionCluster.builder()
        .name("my-db")
        .namespace("my-namespace")
        .postgresVersion("16.4")
        .instances(2)
        .storageSize("10Gi")
        .backups(backups);
  }

  private static ImmutableProductionCluster.BuildFinal myDb() {
    return myDb(BACKUPS);
  }

  @Test
  void onlyWhatIsDecidedIsWritten() {
    assertThat(myDb().build().cluster().getSpec())
        .isEqualTo(
            new SGClusterSpecBuilder()
                .withInstances(2)
                .withPostgres(new PostgresBuilder().withVersion("16.4").build())
                .withPods(
                    new PodsBuilder()
                        .withPersistentVolume(
                            new PersistentVolumeBuilder().withSize("10Gi").build())
                        .build())
                .withConfigurations(
                    new ConfigurationsBuilder()
                        .withBackups(
                            new BackupScheduleBuilder().withSgObjectStorage("backups").build())
                        .build())
                .build());
  }

  @Test
  void whatExistsIsDeclared() {
    Bundle bundle =
        myDb()
            .storageClass(Part.existing("fast"))
            .instanceProfile(Part.existing("large"))
            .build()
            .bundle();

    assertThat(bundle.objects()).extracting(HasMetadata::getKind).containsExactly("SGCluster");
    assertThat(bundle.existing())
        .containsExactly(
            new ExistingObject("StorageClass", null, "fast", Set.of()),
            new ExistingObject("SGInstanceProfile", "my-namespace", "large", Set.of()),
            new ExistingObject("SGObjectStorage", "my-namespace", "backups", Set.of()));
  }

  @Test
  void valuesBecomeObjectsNamedLikeTheCluster() {
    ProductionCluster cluster =
        myDb()
            .size(Size.of("4", "16Gi"))
            .putPostgresParameter("shared_buffers", "4GB")
            .putPoolingSetting("pool_mode", "transaction")
            .build();
    Bundle bundle = cluster.bundle();

    assertThat(bundle.toString())
        .startsWith(
            "[SGInstanceProfile/my-db-size, SGPostgresConfig/my-db-postgres,"
                + " SGPoolingConfig/my-db-pooling, SGCluster/my-db]");
    assertThat(cluster.cluster().getSpec().sgInstanceProfile()).isEqualTo("my-db-size");
    assertThat(cluster.cluster().getSpec().configurations().sgPostgresConfig())
        .isEqualTo("my-db-postgres");
    assertThat(cluster.cluster().getSpec().configurations().sgPoolingConfig())
        .isEqualTo("my-db-pooling");
    assertThat(bundle.find(SGPostgresConfig.class, "my-namespace", "my-db-postgres"))
        .get()
        .extracting(SGPostgresConfig::getSpec)
        .satisfies(
            spec -> {
              assertThat(spec.postgresVersion()).isEqualTo("16");
              assertThat(spec.postgresqlConf()).containsExactly(Map.entry("shared_buffers", "4GB"));
            });
    assertThat(bundle.find(SGPoolingConfig.class, "my-namespace", "my-db-pooling"))
        .get()
        .extracting(config -> config.getSpec().pgBouncer().pgbouncerIni().pgbouncer())
        .isEqualTo(Map.of("pool_mode", "transaction"));
  }

  @Test
  void everythingElseThatIsDecidedIsWritten() {
    SGCluster cluster =
        myDb()
            .storageClass(Part.existing("fast"))
            .addExtension(new PostgresExtensionBuilder().withName("pg_repack").build())
            .addScript(Settings.sql("my-namespace", "schema", "postgres", "CREATE DATABASE shop"))
            .profile(ClusterProfile.PRODUCTION)
            .replicationMode(ReplicationMode.SYNC_ALL)
            .serviceType(PostgresServiceType.LOAD_BALANCER)
            .putLabel("team", "shop")
            .putAnnotation("note", "x")
            .build()
            .cluster();

    assertThat(cluster.getMetadata())
        .isEqualTo(
            new ObjectMetaBuilder()
                .withName("my-db")
                .withNamespace("my-namespace")
                .addToLabels("team", "shop")
                .addToAnnotations("note", "x")
                .build());
    assertThat(cluster.getSpec())
        .satisfies(
            spec -> {
              assertThat(spec.profile()).isEqualTo(ClusterProfile.PRODUCTION);
              assertThat(spec.pods().persistentVolume().storageClass()).isEqualTo("fast");
              assertThat(spec.postgres().extensions()).hasSize(1);
              assertThat(spec.managedSql().scripts().get(0).sgScript()).isEqualTo("schema");
              assertThat(spec.replication().mode()).isEqualTo(ReplicationMode.SYNC_ALL);
              assertThat(spec.postgresServices().primary().type())
                  .isEqualTo(PostgresServiceType.LOAD_BALANCER);
              assertThat(spec.postgresServices().replicas().type())
                  .isEqualTo(PostgresServiceType.LOAD_BALANCER);
            });
  }

  @Test
  void anyFurtherFieldCanBeSet() {
    assertThat(
            myDb().editSpec(spec -> spec.withInstances(5)).build().cluster().getSpec().instances())
        .isEqualTo(5);
  }

  @Test
  void theNamespaceComesFirstIfItIsWanted() {
    assertThat(myDb().createNamespace(true).build().bundle().objects().get(0).getKind())
        .isEqualTo("Namespace");
  }

  @Test
  void theBucketComesBeforeTheClusterWithItsSecretDeclared() {
    Bundle bundle = myDb(inBucket(SecretSource.existing("keys"))).build().bundle();

    assertThat(bundle.objects())
        .extracting(HasMetadata::getKind)
        .containsExactly("SGObjectStorage", "SGCluster");
    assertThat(bundle.existing())
        .containsExactly(
            new ExistingObject(
                "Secret", "my-namespace", "keys", Set.of("accessKeyId", "secretAccessKey")));
  }

  @Test
  void valuesOfSecretsAreInTheBundleOnlyIfTheyAreAskedFor() {
    ProductionCluster cluster =
        myDb(inBucket(SecretSource.environment("keys").in(name -> "hidden7f3a"))).build();

    assertThat(cluster.bundle().objects()).noneMatch(Secret.class::isInstance);
    assertThat(cluster.bundleWithSecretValues().objects())
        .filteredOn(Secret.class::isInstance)
        .singleElement()
        .extracting(secret -> ((Secret) secret).getStringData())
        .isEqualTo(Map.of("accessKeyId", "hidden7f3a", "secretAccessKey", "hidden7f3a"));
    assertThat(cluster + " " + cluster.bundleWithSecretValues()).doesNotContain("hidden7f3a");
  }

  private static Backups inBucket(SecretSource keys) {
    return Backups.to(
        Bucket.s3("bucket", "eu-west-1", keys).storage("my-namespace", "my-db-backups"));
  }

  @Test
  void allBadDecisionsAreReportedAtOnce() {
    IllegalArgumentException problem =
        catchThrowableOfType(
            IllegalArgumentException.class,
            () ->
                ProductionCluster.builder()
                    .name("My_DB")
                    .namespace("")
                    .postgresVersion("16-alpine")
                    .instances(0)
                    .storageSize("10GB")
                    .backups(Backups.to(BackupStorage.existing(" ")))
                    .size(Size.of("1.5", "16G"))
                    .build());

    assertThat(problem.getMessage().lines())
        .containsExactly(
            "The production cluster can't be built:",
            "- name: `My_DB` is no name; use lower case letters, digits and dashes, a letter first",
            "- namespace: `` is no name; use lower case letters, digits and dashes, 63 at most",
            "- postgresVersion: `16-alpine` is no version; give an exact one such as 16.4, a major"
                + " such as 16, or latest",
            "- instances: 0 is too few; use 1 or more",
            "- storageSize: `10GB` is no size; give a number with Mi, Gi or Ti, such as 100Gi",
            "- size: `1.5` is no CPU; give cores such as 4, or millicores such as 1500m",
            "- size: `16G` is no memory; give a number with Mi or Gi, such as 16Gi",
            "- SGObjectStorage: blank; give the name of the object");
  }

  @Test
  void whatIsDecidedTwiceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                myDb()
                    .size(Size.of("1", "2Gi"))
                    .instanceProfile(Part.existing("large"))
                    .putPostgresParameter("work_mem", "8MB")
                    .postgresConfig(Part.existing("config"))
                    .putPoolingSetting("pool_mode", "session")
                    .poolingConfig(Part.existing("pool"))
                    .build())
        .withMessageContaining("- size: instanceProfile is given, too; keep one of the two")
        .withMessageContaining("- postgresParameters: postgresConfig is given, too")
        .withMessageContaining("- poolingSettings: poolingConfig is given, too");
  }

  @Test
  void parametersNeedAMajorVersion() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ProductionCluster.builder()
                    .name("my-db")
                    .namespace("my-namespace")
                    .postgresVersion("latest")
                    .instances(2)
                    .storageSize("10Gi")
                    .backups(BACKUPS)
                    .putPostgresParameter("work_mem", "8MB")
                    .build())
        .withMessageContaining("- postgresParameters: they are for one major version");
  }

  @Test
  void anObjectOfAnotherNamespaceIsRefused() {
    var elsewhere =
        new SGInstanceProfileBuilder()
            .withMetadata(new ObjectMetaBuilder().withNamespace("other").withName("p").build())
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> myDb().instanceProfile(Part.of(elsewhere)).build())
        .withMessageContaining("SGInstanceProfile `p`: is in namespace `other`");
  }

  @Test
  void itsTextIsItsName() {
    assertThat(myDb().build()).hasToString("production cluster my-namespace/my-db");
  }
}
