package org.sgmanifests.samples.replica;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgcluster.SGClusterBuilder;
import org.sgmanifests.builders.credentials.Role;
import org.sgmanifests.builders.credentials.SecretKeys;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.credentials.SecretStore;
import org.sgmanifests.builders.credentials.SourceCredentials;
import org.sgmanifests.builders.credentials.SourceUsers;
import org.sgmanifests.builders.recipe.BackupStorage;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.replica.CascadeReplica;
import org.sgmanifests.builders.replica.ReplicaSource;
import org.sgmanifests.builders.replica.ShardedCascadeReplica;
import org.sgmanifests.builders.replica.ShardedReplicaSource;
import org.sgmanifests.builders.replica.ShardedWalArchive;
import org.sgmanifests.builders.replica.SourceServer;
import org.sgmanifests.builders.replica.WalArchive;
import org.sgmanifests.builders.sharded.Members;
import org.sgmanifests.builders.sharded.Sharding;
import org.sgmanifests.builders.source.SourceSetup;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.Validator;

/** Each kind of source with each kind of Secret is valid, without and with the Secret's values. */
class DecisionsTest {
  private static final String OF_ENVIRONMENT = "hidden-7f3a-of-environment";
  private static final String OF_FILE = "hidden-7f3a-of-file";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final BackupStorage BUCKET = BackupStorage.existing("bucket");
  private static final WalArchive ARCHIVE = new WalArchive(BUCKET, "sources/my-db");
  private static final SourceServer SERVER = new SourceServer("db.example.com", 5432);
  @TempDir private static Path folder;

  @BeforeAll
  static void theFolderHasThePasswords() throws IOException {
    for (Role role : Role.values()) {
      Files.writeString(folder.resolve(role.passwordKey()), OF_FILE + "\n");
    }
  }

  private static Map<String, SecretSource> secrets() {
    Map<String, SecretSource> secrets = new LinkedHashMap<>();
    secrets.put("existing", SecretSource.existing("users"));
    secrets.put(
        "from a vault",
        SecretSource.externalSecret("users", SecretStore.inNamespace("vault"), "postgres"));
    secrets.put("sealed", SecretSource.sealed(sealed()));
    secrets.put("environment", SecretSource.environment("users").in(variable -> OF_ENVIRONMENT));
    secrets.put("files", SecretSource.files("users", folder));
    secrets.put("examples", SecretSource.examples("users"));
    return secrets;
  }

  private static RawManifest sealed() {
    Map<String, String> encrypted = new LinkedHashMap<>();
    SecretKeys.standard().all().forEach(key -> encrypted.put(key, "AgB" + key.length()));
    Map<String, Object> manifest =
        Map.of(
            "apiVersion",
            "bitnami.com/v1alpha1",
            "kind",
            "SealedSecret",
            "metadata",
            Map.of("name", "users", "namespace", "my-namespace"),
            "spec",
            Map.of("encryptedData", encrypted));
    return new RawManifest(JSON.valueToTree(manifest));
  }

  private static Map<String, SourceUsers> users() {
    Map<String, SourceUsers> users = new LinkedHashMap<>();
    users.put("three users", SourceUsers.standard());
    users.put("two users", SourceUsers.of("postgres", "replicator", "postgres"));
    users.put("one user", SourceUsers.one("postgres"));
    return users;
  }

  private static Map<String, Function<SourceCredentials, ReplicaSource>> sources() {
    Map<String, Function<SourceCredentials, ReplicaSource>> sources = new LinkedHashMap<>();
    sources.put("server", login -> ReplicaSource.external("db.example.com", 5432, login));
    sources.put(
        "server and archive",
        login -> ReplicaSource.external("db.example.com", 5432, login).withArchive(ARCHIVE));
    sources.put(
        "server, archive and backup",
        login ->
            ReplicaSource.external("db.example.com", 5432, login)
                .withArchive(ARCHIVE, Part.existing("nightly")));
    sources.put(
        "archive", login -> ReplicaSource.archive(ARCHIVE, Part.existing("nightly"), login));
    return sources;
  }

  private static Map<String, Function<SourceCredentials, ShardedReplicaSource>> shardedSources() {
    ShardedWalArchive archive = ShardedWalArchive.of(BUCKET, "coordinator", "shard0");
    Map<String, Function<SourceCredentials, ShardedReplicaSource>> sources = new LinkedHashMap<>();
    sources.put("servers", login -> ShardedReplicaSource.external(login, SERVER, SERVER));
    sources.put(
        "servers and archives",
        login -> ShardedReplicaSource.external(login, SERVER, SERVER).withArchive(archive));
    sources.put(
        "servers, archives and backup",
        login ->
            ShardedReplicaSource.external(login, SERVER, SERVER)
                .withArchive(archive, Part.existing("nightly")));
    sources.put(
        "archives",
        login -> ShardedReplicaSource.archive(archive, Part.existing("nightly"), login));
    return sources;
  }

  static Stream<Arguments> decisions() {
    return users().entrySet().stream()
        .flatMap(
            users ->
                secrets().entrySet().stream()
                    .map(
                        secret ->
                            Arguments.argumentSet(
                                users.getKey() + ", " + secret.getKey(),
                                SourceCredentials.of(users.getValue(), secret.getValue()))));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void everySourceIsValid(SourceCredentials credentials) {
    sources()
        .forEach(
            (name, source) -> {
              CascadeReplica replica = replica(source.apply(credentials));
              assertValid(name, replica.bundle());
              assertValid(name, replica.bundleWithSecretValues());
              assertHidden(
                  credentials,
                  replica.source(),
                  replica,
                  replica.bundle(),
                  replica.bundle().objects(),
                  replica.bundleWithSecretValues(),
                  reportOnMistakes(replica.bundleWithSecretValues()),
                  replica.sourceSetup(),
                  replica.sourceSetup().map(SourceSetup::toText));
            });
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void everyShardedSourceIsValid(SourceCredentials credentials) {
    shardedSources()
        .forEach(
            (name, source) -> {
              ShardedCascadeReplica replica = sharded(source.apply(credentials));
              assertValid(name, replica.bundle());
              assertValid(name, replica.bundleWithSecretValues());
              assertHidden(
                  replica.source(),
                  replica,
                  replica.bundle().objects(),
                  replica.bundleWithSecretValues(),
                  replica.sourceSetups(),
                  replica.sourceSetups().stream().map(SourceSetup::toText).toList());
            });
  }

  static Stream<Arguments> sourcesOfTheNamespace() {
    SGCluster source =
        replica(
                ReplicaSource.external(
                    "db.example.com",
                    5432,
                    SourceCredentials.of(SourceUsers.standard(), SecretSource.existing("users"))))
            .cluster();
    source.getMetadata().setName("source");
    Bundle users = Bundle.of().existing("Secret", "my-namespace", "users");
    return Stream.of(
        Arguments.argumentSet(
            "an SGCluster that exists",
            replica(ReplicaSource.cluster(Part.existing("source"))).bundle()),
        Arguments.argumentSet(
            "an SGCluster of the bundle",
            replica(ReplicaSource.cluster(Part.of(source))).bundle().with(users)),
        Arguments.argumentSet(
            "an SGShardedCluster that exists",
            sharded(ShardedReplicaSource.cluster(Part.existing("source"), 2)).bundle()));
  }

  @ParameterizedTest
  @MethodSource("sourcesOfTheNamespace")
  void aSourceOfTheNamespaceIsValid(Bundle bundle) {
    assertValid("source", bundle);
    assertThat(bundle.objects()).noneMatch(Secret.class::isInstance);
  }

  static CascadeReplica replica(ReplicaSource source) {
    return CascadeReplica.builder()
        .name("my-db")
        .namespace("my-namespace")
        .postgresVersion("16.6")
        .instances(2)
        .storageSize("1Ti")
        .source(source)
        .build();
  }

  private static ShardedCascadeReplica sharded(ShardedReplicaSource source) {
    Members members = Members.builder().instances(2).storageSize("1Ti").build();
    return ShardedCascadeReplica.builder()
        .name("my-db")
        .namespace("my-namespace")
        .sharding(Sharding.citus())
        .database("shop")
        .postgresVersion("16.6")
        .coordinator(members)
        .eachShard(members)
        .source(source)
        .build();
  }

  /** One mistake in the Secret, one in the cluster. */
  private static Report reportOnMistakes(Bundle bundle) {
    return Validator.create()
        .validate(
            bundle
                .edit(
                    SGCluster.class,
                    it -> new SGClusterBuilder(it).editSpec().withInstances(-1).endSpec().build())
                .with(bundle));
  }

  private static void assertHidden(Object... told) {
    assertThat(Arrays.toString(told)).doesNotContain(OF_ENVIRONMENT, OF_FILE);
  }

  private static void assertValid(String what, Bundle bundle) {
    Report report = Validator.create().validate(bundle);
    assertThat(report.outcome()).as(what + "\n" + report).isEqualTo(Outcome.CLEAN);
    assertThat(report.findings()).as(what).isEmpty();
  }
}
