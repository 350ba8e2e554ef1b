package org.sgmanifests.builders.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.ExistingObject;
import org.sgmanifests.api.common.PostgresExtensionBuilder;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgcluster.SGClusterBuilder;
import org.sgmanifests.api.sgcluster.SGClusterSpec;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfile;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfileBuilder;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorageBuilder;
import org.sgmanifests.api.sgscript.SGScriptBuilder;
import org.sgmanifests.api.values.ClusterProfile;
import org.sgmanifests.api.values.PostgresServiceType;
import org.sgmanifests.api.values.ReplicationMode;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.credentials.SourceCredentials;
import org.sgmanifests.builders.credentials.SourceUsers;
import org.sgmanifests.builders.recipe.BackupStorage;
import org.sgmanifests.builders.recipe.Backups;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Script;
import org.sgmanifests.builders.source.SourceSetup;

class CascadeReplicaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SourceCredentials LOGIN =
      SourceCredentials.of(SourceUsers.standard(), SecretSource.existing("users"));
  private static final ReplicaSource SERVER = ReplicaSource.external("1.2.3.4", 30001, LOGIN);
  private static final BackupStorage BUCKET = BackupStorage.existing("bucket");

  private static ImmutableCascadeReplica.BuildFinal replica(ReplicaSource source) {
    return CascadeReplica.builder()
        .name("my-db")
        .namespace("my-namespace")
        .postgresVersion("16.6")
        .instances(2)
        .storageSize("1Ti")
        .source(source);
  }

  private static SGClusterSpec spec(ImmutableCascadeReplica.BuildFinal decisions) {
    return decisions.build().cluster().getSpec();
  }

  private static ObjectMeta named(String name) {
    return new ObjectMetaBuilder().withNamespace("my-namespace").withName(name).build();
  }

  @Test
  void whatIsNotDecidedIsNotWritten() throws Exception {
    String written = JSON.valueToTree(replica(SERVER).build().cluster()).toPrettyString();

    assertThat(JSON.readTree(written))
        .isEqualTo(
            JSON.readTree(
                """
                {"apiVersion": "stackgres.io/v1", "kind": "SGCluster",
                 "metadata": {"name": "my-db", "namespace": "my-namespace"},
                 "spec": {
                   "postgres": {"version": "16.6"}, "instances": 2,
                   "pods": {"persistentVolume": {"size": "1Ti"}},
                   "replicateFrom": {
                     "instance": {"external": {"host": "1.2.3.4", "port": 30001}},
                     "users": %s}}}
                """
                    .formatted(JSON.valueToTree(LOGIN.selectors()))));
  }

  @Test
  void everyDecisionArrivesInTheCluster() {
    var extension = new PostgresExtensionBuilder().withName("pg_repack").build();
    SGClusterSpec spec =
        spec(
            replica(SERVER)
                .storageClass(Part.existing("fast"))
                .instanceProfile(Part.existing("size"))
                .postgresConfig(Part.existing("settings"))
                .poolingConfig(Part.existing("pooling"))
                .addScripts(Script.existing("first").withId(3), Script.existing("second"))
                .backups(Backups.to(BUCKET).with(schedule -> schedule.withRetention(7)))
                .addExtensions(extension)
                .profile(ClusterProfile.TESTING)
                .replicationMode(ReplicationMode.SYNC_ALL)
                .serviceType(PostgresServiceType.LOAD_BALANCER));

    assertThat(spec.pods().persistentVolume().storageClass()).isEqualTo("fast");
    assertThat(spec.sgInstanceProfile()).isEqualTo("size");
    assertThat(spec.configurations().sgPostgresConfig()).isEqualTo("settings");
    assertThat(spec.configurations().sgPoolingConfig()).isEqualTo("pooling");
    assertThat(spec.managedSql().scripts())
        .extracting("sgScript")
        .containsExactly("first", "second");
    assertThat(spec.managedSql().scripts()).extracting("id").containsExactly(3, null);
    assertThat(spec.configurations().backups())
        .singleElement()
        .extracting("sgObjectStorage", "retention", "cronSchedule")
        .containsExactly("bucket", 7, null);
    assertThat(spec.postgres().extensions()).containsExactly(extension);
    assertThat(spec.profile()).isEqualTo(ClusterProfile.TESTING);
    assertThat(spec.replication().mode()).isEqualTo(ReplicationMode.SYNC_ALL);
    assertThat(List.of(spec.postgresServices().primary(), spec.postgresServices().replicas()))
        .extracting("type")
        .containsOnly(PostgresServiceType.LOAD_BALANCER);
  }

  @Test
  void labelsAndAnnotationsAreThoseOfTheCluster() {
    SGCluster cluster =
        replica(SERVER).putLabel("team", "a").putAnnotation("b", "c").build().cluster();

    assertThat(cluster.getMetadata().getLabels()).containsExactly(Map.entry("team", "a"));
    assertThat(cluster.getMetadata().getAnnotations()).containsExactly(Map.entry("b", "c"));
  }

  @Test
  void theEditOfTheSpecComesLast() {
    SGClusterSpec spec =
        spec(
            replica(SERVER)
                .editSpec(it -> it.editPods().withDisableEnvoy(true).endPods().withInstances(5)));

    assertThat(spec.instances()).isEqualTo(5);
    assertThat(spec.pods().disableEnvoy()).isTrue();
    assertThat(spec.pods().persistentVolume().size()).isEqualTo("1Ti");
  }

  @Test
  void theBundleHasEachObjectAfterThoseThatItRefersTo() {
    var storage = new SGObjectStorageBuilder().withMetadata(named("bucket")).build();
    var profile = new SGInstanceProfileBuilder().withMetadata(named("size")).build();
    var script = new SGScriptBuilder().withMetadata(named("script")).build();
    Bundle bundle =
        replica(SERVER)
            .createNamespace(true)
            .addScripts(Script.of(script))
            .backups(Backups.to(BackupStorage.of(storage)))
            .instanceProfile(Part.of(profile))
            .build()
            .bundle();

    assertThat(bundle.objects())
        .extracting(HasMetadata::getKind)
        .containsExactly(
            "Namespace", "SGInstanceProfile", "SGObjectStorage", "SGScript", "SGCluster");
  }

  @Test
  void whatExistsAlreadyIsDeclared() {
    WalArchive archive = new WalArchive(BUCKET, "path");
    ReplicaSource source = ReplicaSource.archive(archive, Part.existing("nightly"), LOGIN);
    Bundle bundle =
        replica(source)
            .storageClass(Part.existing("fast"))
            .postgresConfig(Part.existing("settings"))
            .build()
            .bundle();

    assertThat(bundle.objects()).hasSize(1);
    assertThat(bundle.existing())
        .extracting(ExistingObject::kind, ExistingObject::namespace, ExistingObject::name)
        .extracting(Object::toString)
        .containsExactly(
            "(\"StorageClass\", null, \"fast\")",
            "(\"SGPostgresConfig\", \"my-namespace\", \"settings\")",
            "(\"SGObjectStorage\", \"my-namespace\", \"bucket\")",
            "(\"SGBackup\", \"my-namespace\", \"nightly\")",
            "(\"Secret\", \"my-namespace\", \"users\")");
    assertThat(bundle.existing().get(4).keys()).hasSize(6).contains("replication-password");
  }

  @Test
  void oneStorageForBackupsAndArchiveIsInTheBundleOnce() {
    var storage = new SGObjectStorageBuilder().withMetadata(named("bucket")).build();
    BackupStorage bucket = BackupStorage.of(storage);
    Bundle bundle =
        replica(ReplicaSource.external("h", 1, LOGIN).withArchive(new WalArchive(bucket, "path")))
            .backups(Backups.to(bucket))
            .build()
            .bundle();

    assertThat(bundle.objects())
        .extracting(HasMetadata::getKind)
        .containsExactly("SGObjectStorage", "SGCluster");
  }

  @Test
  void anArchiveAloneRestoresItsBackup() {
    WalArchive archive = new WalArchive(BUCKET, "sources/my-db");
    SGClusterSpec spec =
        spec(replica(ReplicaSource.archive(archive, Part.existing("nightly"), LOGIN)));

    assertThat(spec.replicateFrom().instance()).isNull();
    assertThat(spec.replicateFrom().storage())
        .extracting("sgObjectStorage", "path")
        .containsExactly("bucket", "sources/my-db");
    assertThat(spec.replicateFrom().users()).isEqualTo(LOGIN.selectors());
    assertThat(spec.initialData().restore().fromBackup().name()).isEqualTo("nightly");
  }

  @Test
  void aServerMayHaveAnArchiveAndABackupToo() {
    WalArchive archive = new WalArchive(BUCKET, "path");
    ExternalSource server = ReplicaSource.external("h", 1, LOGIN);

    assertThat(spec(replica(server.withArchive(archive))).replicateFrom().storage().path())
        .isEqualTo("path");
    assertThat(spec(replica(server.withArchive(archive))).initialData()).isNull();
    assertThat(
            spec(replica(server.withArchive(archive, Part.existing("nightly"))))
                .initialData()
                .restore()
                .fromBackup()
                .name())
        .isEqualTo("nightly");
  }

  @Test
  void aSourceOfTheNamespaceHasNoUsers() {
    SGClusterSpec spec = spec(replica(ReplicaSource.cluster(Part.existing("source"))));

    assertThat(spec.replicateFrom().instance().sgCluster()).isEqualTo("source");
    assertThat(spec.replicateFrom().users()).isNull();
    assertThat(spec.replicateFrom().storage()).isNull();
  }

  @Test
  void theBundleMayBeEditedWithTheFluentBuilders() {
    Bundle bundle =
        replica(SERVER)
            .build()
            .bundle()
            .edit(
                SGCluster.class,
                it -> new SGClusterBuilder(it).editSpec().withInstances(3).endSpec().build());

    assertThat(
            bundle
                .find(SGCluster.class, "my-namespace", "my-db")
                .orElseThrow()
                .getSpec()
                .instances())
        .isEqualTo(3);
  }

  @Test
  void valuesOfSecretsAreInTheBundleOnlyWhenAskedFor() {
    SecretSource environment =
        SecretSource.environment("users").in(variable -> "value of " + variable);
    CascadeReplica replica =
        replica(
                ReplicaSource.external(
                    "h", 1, SourceCredentials.of(SourceUsers.standard(), environment)))
            .build();

    assertThat(replica.bundle().objects()).noneMatch(Secret.class::isInstance);
    assertThat(replica.bundle().existing())
        .extracting(ExistingObject::name)
        .containsExactly("users");
    assertThat(replica.bundleWithSecretValues().existing()).isEmpty();
    assertThat(
            replica
                .bundleWithSecretValues()
                .find(Secret.class, "my-namespace", "users")
                .orElseThrow()
                .getStringData())
        .containsEntry("superuser-username", "postgres")
        .containsEntry("superuser-password", "value of SUPERUSER_PASSWORD")
        .hasSize(6);
  }

  @Test
  void theSourceIsSetUpForTheSameUsersAndAddress() {
    SecretSource environment = SecretSource.environment("users").in(variable -> "hidden7f3a");
    ReplicaSource source =
        ReplicaSource.external(
            "1.2.3.4", 30001, SourceCredentials.of(SourceUsers.one("admin"), environment));
    SourceSetup setup = replica(source).build().sourceSetup().orElseThrow();

    assertThat(setup.users()).isEqualTo(SourceUsers.one("admin"));
    assertThat(setup.passwordLines()).isEmpty();
    assertThat(setup.roleSql()).contains("SCRAM-SHA-256$").doesNotContain("hidden7f3a");
    assertThat(setup.toText()).contains("1.2.3.4", "30001", "my-db").doesNotContain("hidden7f3a");
  }

  @Test
  void withoutKnownPasswordsTheSetupAsksForThem() {
    assertThat(replica(SERVER).build().sourceSetup().orElseThrow().passwordLines()).isNotEmpty();
    assertThat(replica(ReplicaSource.cluster(Part.existing("source"))).build().sourceSetup())
        .isEmpty();
  }

  @Test
  void allBadDecisionsAreReportedAtOnce() {
    SGInstanceProfile elsewhere =
        new SGInstanceProfileBuilder()
            .withMetadata(new ObjectMetaBuilder().withNamespace("other").withName("size").build())
            .build();
    ImmutableCascadeReplica.BuildFinal decisions =
        CascadeReplica.builder()
            .name("my-db")
            .namespace(" ")
            .postgresVersion("")
            .instances(-1)
            .storageSize("")
            .source(
                ReplicaSource.external(
                        "",
                        99999,
                        SourceCredentials.of(
                            SourceUsers.of("", "o'brien", "authenticator"),
                            SecretSource.existing("my-db")))
                    .withArchive(new WalArchive(BUCKET, "")))
            .storageClass(Part.of(new ServiceBuilder().withMetadata(named("fast")).build()))
            .poolingConfig(Part.existing(""))
            .instanceProfile(Part.of(elsewhere));

    assertThat(problems(decisions))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly(
            "- namespace",
            "- postgresVersion",
            "- instances",
            "- storageSize",
            "- host of the source",
            "- port of the source",
            "- path of the WAL archive",
            "- Secret name",
            "- user of role superuser",
            "- user of role replication",
            "- StorageClass `fast`",
            "- SGInstanceProfile `size`",
            "- SGPoolingConfig");
  }

  @Test
  void aClusterThatFollowsItselfIsRefused() {
    assertThat(problems(replica(ReplicaSource.cluster(Part.existing("my-db")))))
        .containsExactly("- source: it is the cluster itself; give another one");
  }

  @Test
  void anObjectWithoutNamespaceIsRefused() {
    var nameless = new SGInstanceProfileBuilder().withMetadata(new ObjectMeta()).build();
    assertThat(problems(replica(SERVER).instanceProfile(Part.of(nameless))))
        .containsExactly(
            "- SGInstanceProfile: blank; give the name of the object",
            "- SGInstanceProfile ``: has no namespace; references stay in the namespace"
                + " `my-namespace` of the cluster, so put it there");
  }

  @Test
  void missingValuesOfAllSecretsAreReportedAtOnce() {
    Map<String, String> given = Map.of("SUPERUSER_PASSWORD", " ", "REPLICATION_PASSWORD", "x'y");
    SecretSource users = SecretSource.environment("users").in(given::get);
    CascadeReplica replica =
        replica(ReplicaSource.external("h", 1, SourceCredentials.of(SourceUsers.standard(), users)))
            .build();

    assertThatThrownBy(replica::bundleWithSecretValues)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            The Secrets can't be made:
            - SUPERUSER_PASSWORD: blank; give the value that the source has
            - REPLICATION_PASSWORD: has a single quote, which breaks the operator's shell wrapper; \
            change it on the source
            - AUTHENTICATOR_PASSWORD: missing; it is for key `authenticator-password` of Secret \
            `users`\
            """);
  }

  private static List<String> problems(ImmutableCascadeReplica.BuildFinal decisions) {
    IllegalArgumentException e =
        catchThrowableOfType(IllegalArgumentException.class, decisions::build);
    assertThat(e).as("the build fails").isNotNull();
    List<String> lines = e.getMessage().lines().toList();
    assertThat(lines.get(0)).isEqualTo("The cascade replica can't be built:");
    return lines.subList(1, lines.size());
  }
}
