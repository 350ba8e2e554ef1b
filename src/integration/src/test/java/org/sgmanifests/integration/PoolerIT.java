package org.sgmanifests.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sgmanifests.builders.credentials.Role;
import org.sgmanifests.validation.preflight.Preflight;
import org.sgmanifests.validation.preflight.check.CheckOutcome;
import org.sgmanifests.validation.preflight.check.CheckResult;

/** PgBouncer: before the source, where it does harm, and before the standby, where it belongs. */
@ExtendWith(Stage.Extension.class)
@Execution(ExecutionMode.CONCURRENT)
class PoolerIT {

  /** Port 5432 of an SGCluster is the pooler's, 5433 is PostgreSQL's. */
  @Test
  void portOfThePoolerIsNoSource(Stage stage) {
    try (Trial trial = Trial.of(stage, "pooler")) {
      trial.source().start();
      try (Pooler pooler = pooler(stage, trial, trial.source().port())) {
        Replica replica = trial.replica("127.0.0.1", pooler.port(), Stage.USERS, Map.of());
        assertThat(failures(replica)).contains("repl.identify");
        Patroni standby = trial.standby(replica);
        standby.start();
        standby.awaitLog(Pattern.compile("unsupported startup parameter: replication"));
        trial.passed();
      }
    }
  }

  @Test
  void poolerOfTheStandbyNeedsTheAuthenticatorOfTheSource(Stage stage) {
    try (Trial trial = Trial.of(stage, "authenticator")) {
      DebianSource source = trial.source();
      source.start();
      Replica replica = trial.replica();
      source.sql("ALTER ROLE authenticator NOSUPERUSER");
      assertThat(failures(replica)).contains("auth.attr");
      Patroni standby = trial.standby(replica);
      standby.start();
      String may = "SELECT rolsuper FROM pg_roles WHERE rolname = 'authenticator'";
      Wait.until(Patroni.LIMIT, "it streams", () -> standby.sql("postgres", may).equals("f"));
      try (Pooler pooler =
          Pooler.start(
              stage.workplace(), trial.work().resolve("b"), standby.folder(), standby.port())) {
        assertThatThrownBy(() -> connect(pooler)).hasMessageContaining("bouncer config error");
        // As our set-up has it.
        source.script(Stage.SETUP.roleSql());
        Wait.until(Patroni.LIMIT, "it arrives", () -> standby.sql("postgres", may).equals("t"));
        assertThatCode(() -> connect(pooler)).doesNotThrowAnyException();
      }
      trial.passed();
    }
  }

  private static Pooler pooler(Stage stage, Trial trial, int port) {
    return Pooler.start(
        stage.workplace(), trial.work().resolve("b"), trial.source().folder(), port);
  }

  private static void connect(Pooler pooler) throws SQLException {
    Login user = Stage.USERS.get(Role.SUPERUSER);
    String url = "jdbc:postgresql://127.0.0.1:" + pooler.port() + "/postgres";
    DriverManager.getConnection(url, user.name(), user.password()).close();
  }

  private static List<String> failures(Replica replica) {
    return Preflight.of(replica.bundle()).check().results(CheckOutcome.FAILED).stream()
        .map(CheckResult::check)
        .toList();
  }
}
