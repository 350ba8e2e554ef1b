package org.sgmanifests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgmanifests.servers.PostgresServer;
import picocli.CommandLine;

/** The commands that ask servers: {@code preflight} and {@code verify}. */
class SourceCommandsTest {
  private static final String PASSWORD = "pw-not-to-be-shown";
  private static final String LIST =
      """
      + Cluster: my-db (7202191435613375243) ------+-----------+----+-----------+
      | Member  | Host         | Role           | State     | TL | Lag in MB |
      +---------+--------------+----------------+-----------+----+-----------+
      | my-db-0 | 1.2.3.4:7433 | Standby Leader | streaming | 1 |           |
      +---------+--------------+----------------+-----------+----+-----------+
      """;

  private static PostgresServer server;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;
  private Path cluster;
  private Path secret;
  private Path list;

  @BeforeAll
  static void startTheSource() {
    server = PostgresServer.start(16);
    server.execute(
        "ALTER ROLE postgres PASSWORD '" + PASSWORD + "'",
        "CREATE ROLE replicator LOGIN REPLICATION PASSWORD '" + PASSWORD + "'",
        "CREATE ROLE authenticator SUPERUSER LOGIN PASSWORD '" + PASSWORD + "'");
    server.allow(
        "host all all 127.0.0.1/32 scram-sha-256",
        "host replication replicator 127.0.0.1/32 scram-sha-256");
  }

  @AfterAll
  static void stopTheSource() {
    server.close();
  }

  @BeforeEach
  void writeTheManifests() throws IOException {
    cluster =
        write(
            "cluster.yaml",
            """
            apiVersion: stackgres.io/v1
            kind: SGCluster
            metadata: {name: my-db, namespace: my-namespace}
            spec:
              instances: 1
              postgres: {version: "16.6"}
              pods: {persistentVolume: {size: 100Gi}}
              replicateFrom:
                instance: {external: {host: 127.0.0.1, port: %d}}
                users:
                  superuser:
                    username: {name: users, key: superuser-username}
                    password: {name: users, key: superuser-password}
                  replication:
                    username: {name: users, key: replication-username}
                    password: {name: users, key: replication-password}
                  authenticator:
                    username: {name: users, key: authenticator-username}
                    password: {name: users, key: authenticator-password}
            """
                .formatted(server.port()));
    secret =
        write(
            "secret.yaml",
            """
            apiVersion: v1
            kind: Secret
            metadata: {name: users, namespace: my-namespace}
            stringData:
              superuser-username: postgres
              superuser-password: PW
              replication-username: replicator
              replication-password: PW
              authenticator-username: authenticator
              authenticator-password: PW
            """
                .replace("PW", PASSWORD));
    list = write("list.txt", LIST);
  }

  @AfterEach
  void noPasswordIsShown() {
    assertThat(out.toString()).doesNotContain(PASSWORD);
    assertThat(err.toString()).doesNotContain(PASSWORD).doesNotContain("\tat ");
  }

  @Test
  void theSourceIsCheckedWithTheSecretOfTheManifests() {
    assertThat(run("preflight", cluster, secret)).as("%s", out).isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString()).contains("Preflight of 127.0.0.1:" + server.port());
  }

  @Test
  void aWrongPasswordIsFound() throws IOException {
    Path wrong =
        write(
            "wrong.yaml",
            Files.readString(secret)
                .replace("replication-password: " + PASSWORD, "replication-password: other"));
    assertThat(run("preflight", cluster, wrong)).isNotEqualTo(ExitCode.CLEAN);
    assertThat(out.toString()).contains("[repl.identify]", "replicator");
  }

  @Test
  void credentialsCanComeFromAFolderAsOfAMountedSecret() throws IOException {
    assertThat(run("preflight", cluster)).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(err.toString()).contains("--credentials");

    assertThat(run("preflight", "--credentials", credentials(), cluster))
        .as("%s", out)
        .isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void theSourceCanBeReachedAtAnotherAddress() throws IOException {
    Path elsewhere =
        write(
            "elsewhere.yaml",
            Files.readString(cluster).replace("host: 127.0.0.1", "host: 192.0.2.1"));
    assertThat(
            run(
                "preflight",
                "--host=127.0.0.1",
                "--port=" + server.port(),
                "--sslmode=prefer",
                elsewhere,
                secret))
        .as("%s", out)
        .isEqualTo(ExitCode.CLEAN);
    assertThat(run("preflight", "--host=127.0.0.1", elsewhere, secret))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(run("preflight", "--sslmode=some", elsewhere, secret))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(err.toString()).contains("Give both --host and --port", "verify-full");
  }

  @Test
  void manifestsWithoutAStandbyAreASentence() throws IOException {
    assertThat(run("preflight", secret)).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(run("verify", "--patronictl", list, secret)).isEqualTo(ExitCode.COULD_NOT_CHECK);
    Path broken = write("broken.yaml", "kind: [\n");
    assertThat(run("verify", "--patronictl", list, broken)).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(err.toString()).contains("SGCluster", "broken.yaml:");
  }

  @Test
  void theListOfMembersAloneTellsThatItStreams() {
    assertThat(run("verify", "--patronictl", list)).as("%s", err).isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString()).contains("passed[streaming] `my-db-0` is `streaming`.");
  }

  @Test
  void aMemberThatDoesNotStreamIsExitCodeOne() throws IOException {
    Path running = write("running.txt", LIST.replace("streaming", "stopped  "));
    assertThat(run("verify", "--patronictl", running, cluster)).isEqualTo(ExitCode.ERRORS);
    assertThat(out.toString()).contains("error[streaming]", "fix:");
  }

  @Test
  void whatIsNoListIsExitCodeTwo() throws IOException {
    Path failure = write("failure.txt", "Error from server (NotFound): pods \"my-db-0\" not found");
    assertThat(run("verify", "--patronictl", failure)).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(run("verify", "--patronictl", folder.resolve("none")))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(out.toString()).contains("pods \"my-db-0\" not found", "NoSuchFileException");
  }

  @Test
  void askingNobodyIsWrongUsage() {
    assertThat(run("verify", cluster)).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(run("verify", "--source")).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(run("verify", "--wait=1x", "--patronictl", list))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(run("verify", "--wait=1s", "--patronictl", "-")).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(run("verify", "--standby-url", "postgres://u:" + PASSWORD + "@h/d"))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(err.toString())
        .contains("--patronictl, --standby-url or --source")
        .contains("--source needs the manifests")
        .contains("90s, 30m or 12h")
        .contains("has to be a file")
        .contains("jdbc:postgresql:");
  }

  @Test
  void theSourceIsAskedAndIsNoStandby() {
    assertThat(
            run(
                "verify",
                "--patronictl",
                list,
                "--standby-url",
                server.url("postgres"),
                "--source",
                cluster,
                secret))
        .isEqualTo(ExitCode.ERRORS);
    assertThat(out.toString()).contains("error[in-recovery]", "error[same-system]");
  }

  @Test
  void waitingEndsAtTheLimitAndTellsHowFarItIs() throws IOException {
    Path running = write("running.txt", LIST.replace("streaming", "starting "));
    assertThat(run("verify", "--wait=2s", "--interval=1s", "--patronictl", running))
        .isEqualTo(ExitCode.ERRORS);
    assertThat(err.toString()).contains(" s: Starting. `my-db-0` is `starting`.").hasLineCount(3);
    assertThat(out.toString()).contains("Starting (");

    assertThat(run("verify", "--wait=1h", "--patronictl", list)).isEqualTo(ExitCode.CLEAN);
  }

  private Path credentials() throws IOException {
    for (String role : new String[] {"superuser", "replication", "authenticator"}) {
      String user = role.equals("superuser") ? "postgres" : role.replace("ation", "ator");
      write(role + "-username", user);
      write(role + "-password", PASSWORD);
    }
    return folder;
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int run(Object... arguments) {
    List<String> all = new ArrayList<>();
    for (Object argument : arguments) {
      all.add(argument.toString());
    }
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out, true));
    commandLine.setErr(new PrintWriter(err, true));
    return commandLine.execute(all.toArray(String[]::new));
  }
}
