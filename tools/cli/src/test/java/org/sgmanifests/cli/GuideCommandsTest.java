package org.sgmanifests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sgmanifests.builders.replica.CascadeReplica;
import org.sgmanifests.builders.source.SourceSetup;
import org.sgmanifests.samples.guide.OrdersStandby;
import org.sgmanifests.samples.replica.ReplicaProgram;
import org.sgmanifests.servers.PostgresServer;
import org.sgmanifests.servers.StandbyCopy;
import picocli.CommandLine;

/** Runs the commands of the guide as they stand there, with a real source and a real standby. */
class GuideCommandsTest {
  private static final Map<String, String> PASSWORDS =
      Map.of(
          "SUPERUSER_PASSWORD", "pw-of-superuser",
          "REPLICATION_PASSWORD", "pw-of-replicator",
          "AUTHENTICATOR_PASSWORD", "pw-of-authenticator");
  private static final String LIST =
      """
      | Member   | Role           | State     | TL | Lag in MB |
      | orders-0 | Standby Leader | streaming |  1 |           |
      | orders-1 | Replica        | streaming |  1 |         0 |
      """;

  @TempDir private Path folder;

  @Test
  @Timeout(120)
  void everyCommandEndsWell() throws IOException {
    try (PostgresServer source = PostgresServer.start(16, Map.of("wal_keep_size", "20GB"))) {
      CascadeReplica replica = OrdersStandby.replica("127.0.0.1", source.port(), PASSWORDS::get);
      SourceSetup setup = OrdersStandby.source(replica, "127.0.0.1/32");
      source.execute(setup.roleSql());
      source.allow(setup.hbaLines().toArray(String[]::new));
      ReplicaProgram.write(
          replica.bundleWithSecretValues(), folder, new PrintWriter(new StringWriter()));
      Files.writeString(folder.resolve("members.txt"), LIST);
      Path copy = Files.createDirectory(folder.resolve("copy"));
      String conninfo = "user=replicator password=pw-of-replicator application_name=orders-0";
      try (PostgresServer standby = StandbyCopy.start(source, copy, conninfo)) {
        for (String command : GuideCommands.of("external-cascade-replica.md")) {
          run(command, standby.port());
        }
      }
    }
  }

  private void run(String command, int standbyPort) {
    String[] arguments =
        command
            .replace("replica.yaml", folder.resolve("replica.yaml").toString())
            .replace("members.txt", folder.resolve("members.txt").toString())
            .replace("localhost:5432", "127.0.0.1:" + standbyPort)
            .split(" ");
    StringWriter out = new StringWriter();
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out, true));
    commandLine.setErr(new PrintWriter(out, true));
    assertThat(commandLine.execute(arguments)).as("%s: %s", command, out).isZero();
    assertThat(out.toString()).doesNotContain(PASSWORDS.values().toArray(CharSequence[]::new));
  }
}
