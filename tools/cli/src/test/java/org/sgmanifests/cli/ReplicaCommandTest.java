package org.sgmanifests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplicaCommandTest {
  private static final List<String> CLUSTER =
      List.of(
          "--name=orders",
          "--namespace=shop",
          "--postgres-version=16.6",
          "--instances=2",
          "--storage-size=500Gi");
  private static final List<String> SERVER =
      List.of("--source-host=db.example.com", "--source-port=5432");

  private final TestCommand replica = new TestCommand("replica");
  @TempDir private Path temporary;

  @Test
  void allThatIsMissingIsSaidAtOnce() {
    assertThat(replica.run(temporary.toString())).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(replica.err())
        .contains(
            "- --name: missing",
            "- --namespace: missing",
            "- --postgres-version: missing",
            "- --instances: missing",
            "- --storage-size: missing",
            "- --source-host: missing",
            "- --source-port: missing",
            "- --users-secret: missing")
        .doesNotContain("Exception");
  }

  @Test
  void whatDoesNotGoTogetherIsSaidAtOnce() {
    assertThat(
            run(
                CLUSTER,
                SERVER,
                List.of(
                    "--source-cluster=other",
                    "--cpu=1",
                    "--backup-bucket=b",
                    "--backup-storage=s")))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(replica.err())
        .contains(
            "- --source-cluster: it has users",
            "- --cpu, --memory: give both",
            "- --backup-storage, --backup-bucket: give one",
            "- --backup-region: missing",
            "- --backup-secret: missing");
  }

  @Test
  void aReplicaOfAServerIsWrittenWithWhatTheSourceNeeds() throws IOException {
    assertThat(
            run(
                CLUSTER,
                SERVER,
                List.of("--users-secret=existing:orders-source", "--network=10.20.0.0/16")))
        .isZero();

    assertThat(files())
        .containsExactly(
            "STEPS.md",
            "manifests/01-sgcluster-orders.yaml",
            "source/README.md",
            "source/pg_hba.conf",
            "source/postgresql.conf",
            "source/settings.sql",
            "source/source.sql");
    assertThat(read("manifests/01-sgcluster-orders.yaml"))
        .contains("host: db.example.com", "name: orders-source", "size: 500Gi");
    assertThat(read("source/pg_hba.conf")).contains("10.20.0.0/16");
    assertThat(read("STEPS.md"))
        .contains("Secret `shop/orders-source` with the keys authenticator-password")
        .contains("sgmanifests preflight manifests/", "kubectl apply -f manifests/");
    assertThat(replica.out()).startsWith("No findings").contains("Wrote ");
  }

  @Test
  void everyOptionHasItsPlace() throws IOException {
    assertThat(
            run(
                CLUSTER,
                SERVER,
                List.of(
                    "--users-secret=cluster-external:orders-source:vault:postgres/orders",
                    "--secret-keys=a,b,c,d,e,f",
                    "--superuser=admin",
                    "--replication-user=streamer",
                    "--authenticator=auth",
                    "--archive-storage=wal",
                    "--archive-path=sgbackups.stackgres.io/x/orders/16",
                    "--demand-tls",
                    "--network=10.20.0.0/16",
                    "--wal-keep=5000",
                    "--create-namespace",
                    "--storage-class=fast",
                    "--profile=testing",
                    "--cpu=2",
                    "--memory=4Gi",
                    "--parameter=max_connections=300",
                    "--pooling-config=pool",
                    "--extension=pg_repack:1.5.0",
                    "--replication-mode=sync",
                    "--service-type=LoadBalancer",
                    "--label=team=shop",
                    "--backup-bucket=orders-backups",
                    "--backup-region=eu-west-1",
                    "--backup-secret=existing:bucket",
                    "--backup-schedule=0 3 * * *",
                    "--backup-retention=7")))
        .isZero();

    StringBuilder all = new StringBuilder();
    for (String file : files()) {
      all.append(read(file));
    }
    assertThat(all.toString())
        .contains("kind: ClusterSecretStore", "secretKey: f", "kind: Namespace", "streamer")
        .contains("storageClass: fast", "profile: testing", "cpu: \"2\"", "memory: 4Gi")
        .contains("max_connections: \"300\"", "sgPoolingConfig: pool", "pg_repack", "1.5.0")
        .contains("mode: sync", "type: LoadBalancer", "team: shop", "hostssl", "5000")
        .contains("bucket: orders-backups", "region: eu-west-1", "0 3 * * *", "retention: 7")
        .contains("sgObjectStorage: wal", "path: sgbackups.stackgres.io/x/orders/16");
  }

  @Test
  void aReplicaOfAClusterOfTheNamespaceNeedsNoUsers() throws IOException {
    assertThat(run(CLUSTER, List.of("--source-cluster=main"))).isZero();

    assertThat(files()).containsExactly("STEPS.md", "manifests/01-sgcluster-orders.yaml");
    assertThat(read("manifests/01-sgcluster-orders.yaml")).contains("sgCluster: main");
    assertThat(read("STEPS.md")).doesNotContain("preflight");
  }

  @Test
  void valuesOfSecretsAreWrittenOnRequestOnlyAndForTheOwnerOnly() throws IOException {
    Path secrets = Files.createDirectory(temporary.resolve("secrets"));
    for (String role : List.of("superuser", "replication", "authenticator")) {
      Files.writeString(secrets.resolve(role + "-password"), "pw-of-" + role + "\n");
    }
    List<String> secret = List.of("--users-secret=files:orders-source:" + secrets);

    assertThat(run(CLUSTER, SERVER, secret)).isZero();
    for (String file : files()) {
      assertThat(read(file)).doesNotContain("pw-of-");
    }
    assertThat(read("source/source.sql")).contains("SCRAM-SHA-256");
    assertThat(run(CLUSTER, SERVER, secret, List.of("--write-secret-values", "--overwrite")))
        .isZero();
    Path written = folder().resolve("manifests/01-secret-orders-source.yaml");
    assertThat(written).content().contains("pw-of-superuser");
    for (Path file : List.of(written, folder().resolve("source/source.sql"))) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
    assertThat(replica.out())
        .contains("Still there from before: ")
        .contains("01-sgcluster-orders.yaml")
        .doesNotContain("pw-of-");
  }

  @Test
  void whatIsThereIsNotOverwritten() throws IOException {
    List<String> source = List.of("--source-cluster=main");
    assertThat(run(CLUSTER, source)).isZero();
    Files.writeString(folder().resolve("STEPS.md"), "mine");

    assertThat(run(CLUSTER, source)).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(replica.err()).contains("is there and not empty");
    assertThat(read("STEPS.md")).isEqualTo("mine");
    assertThat(run(CLUSTER, source, List.of("--overwrite"))).isZero();
    assertThat(read("STEPS.md")).isNotEqualTo("mine");
  }

  @Test
  void badDecisionsAreSentencesAndNothingIsWritten() {
    List<String> bad = new ArrayList<>(CLUSTER);
    bad.set(4, "--storage-size=lots");
    assertThat(run(bad, SERVER, List.of("--users-secret=existing:orders")))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(replica.err())
        .contains("storageSize: `lots`", "Secret named like the cluster")
        .doesNotContain("Exception");
    assertThat(folder()).doesNotExist();
    assertThat(run(CLUSTER, SERVER, List.of("--users-secret=vault:x")))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(replica.err()).contains("expected existing:NAME");
    assertThat(run(CLUSTER, SERVER, List.of("--users-secret=sealed:missing.yaml")))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(replica.err()).contains("There is no such file.");
    assertThat(run(CLUSTER, List.of("--source-cluster=main", "--profile=prod")))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(replica.err()).contains("expected one of [production, testing, development]");
  }

  @Test
  void aSealedSecretIsTakenAsItIs() throws IOException {
    StringBuilder sealed = new StringBuilder();
    sealed.append("apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\n");
    sealed.append("metadata: {name: users, namespace: shop}\nspec:\n  encryptedData:\n");
    for (String role : List.of("superuser", "replication", "authenticator")) {
      sealed.append("    ").append(role).append("-username: AgBx\n");
      sealed.append("    ").append(role).append("-password: AgBy\n");
    }
    Path file = Files.writeString(temporary.resolve("sealed.yaml"), sealed);

    assertThat(run(CLUSTER, SERVER, List.of("--users-secret=sealed:" + file))).isZero();
    assertThat(files()).contains("manifests/01-sealedsecret-users.yaml");
  }

  @SafeVarargs
  private int run(List<String>... options) {
    List<String> all = new ArrayList<>();
    for (List<String> some : options) {
      all.addAll(some);
    }
    all.add(folder().toString());
    return replica.run(all.toArray(String[]::new));
  }

  private Path folder() {
    return temporary.resolve("orders");
  }

  private String read(String file) throws IOException {
    return Files.readString(folder().resolve(file));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder().relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
