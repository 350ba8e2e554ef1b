package org.sgmanifests.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.builders.replica.CascadeReplica;
import org.sgmanifests.builders.source.SourceSetup;
import org.sgmanifests.servers.PostgresServer;
import org.sgmanifests.servers.StandbyCopy;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.preflight.PreflightReport;
import org.sgmanifests.validation.standby.StandbyState;
import org.sgmanifests.validation.standby.Waiting;

/** The guide from its beginning to its end: decisions, source, preflight, standby, promotion. */
class GuideOnServersTest {
  private static final Map<String, String> PASSWORDS =
      Map.of(
          "SUPERUSER_PASSWORD", "pw-of-superuser",
          "REPLICATION_PASSWORD", "pw-of-replicator",
          "AUTHENTICATOR_PASSWORD", "pw-of-authenticator");

  /** The guide's list, with the name of its cluster. */
  private static final String LIST =
      """
      + Cluster: orders (SYSTEM) --+----------------+-----------+----+-----------+
      | Member   | Host            | Role           | State     | TL | Lag in MB |
      +----------+-----------------+----------------+-----------+----+-----------+
      | orders-0 | 10.20.0.11:7433 | Standby Leader | streaming |  1 |           |
      | orders-1 | 10.20.0.12:7433 | Replica        | streaming |  1 |         0 |
      +----------+-----------------+----------------+-----------+----+-----------+
      """;

  @TempDir private Path folder;

  @Test
  void theGuideEndsWithAStandbyThatStreams() throws IOException, InterruptedException {
    try (PostgresServer source = PostgresServer.start(16, Map.of("wal_keep_size", "20GB"))) {
      CascadeReplica replica = OrdersStandby.replica("127.0.0.1", source.port(), PASSWORDS::get);
      Bundle bundle = replica.bundleWithSecretValues();
      assertThat(Validator.create().validate(replica.bundle()).outcome()).isEqualTo(Outcome.CLEAN);
      assertThat(OrdersChecks.preflight(bundle).outcome()).isNotEqualTo(Outcome.CLEAN);

      setUp(source, OrdersStandby.source(replica, "127.0.0.1/32"));
      PreflightReport preflight = OrdersChecks.preflight(bundle);
      assertThat(preflight.outcome()).as("%s", preflight).isEqualTo(Outcome.CLEAN);

      Path copy = Files.createDirectory(folder.resolve("copy"));
      String conninfo = "user=replicator password=pw-of-replicator application_name=orders-0";
      try (PostgresServer standby = StandbyCopy.start(source, copy, conninfo)) {
        String list =
            LIST.replace(
                "SYSTEM",
                String.valueOf(source.query("SELECT system_identifier FROM pg_control_system()")));
        List<String> progress = new ArrayList<>();
        Waiting.Result result =
            OrdersChecks.await(
                bundle,
                () ->
                    OrdersChecks.look(
                        () -> list,
                        () -> standby.connect("postgres", "postgres", "pw-of-superuser"),
                        () -> source.connect("postgres", "postgres", "pw-of-superuser")),
                line -> progress.add(line.toString()));
        assertThat(result.ending()).as("%s", result).isEqualTo(Waiting.Ending.HEALTHY);
        assertThat(result.verdict().state()).isEqualTo(StandbyState.HEALTHY);
        assertThat(progress).last().asString().endsWith("Healthy.");
        assertThat(result.toString() + preflight + progress)
            .doesNotContain(PASSWORDS.values().toArray(CharSequence[]::new));
      }
    }
  }

  private void setUp(PostgresServer source, SourceSetup setup) throws IOException {
    OrdersStandby.write(setup, folder.resolve("source"));
    assertThat(folder.resolve("source/source.sql")).content().contains("SCRAM-SHA-256$");
    source.execute(setup.roleSql());
    source.allow(setup.hbaLines().toArray(String[]::new));
  }
}
