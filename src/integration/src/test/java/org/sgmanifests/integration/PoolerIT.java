package org.sgmanifests.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgmanifests.builders.credentials.Role;
import org.sgmanifests.validation.preflight.check.CheckOutcome;

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
        Replica replica = trial.replica(ReplicaPlan.at(pooler.port()));
        assertThat(trial.preflight(replica, CheckOutcome.FAILED)).contains("repl.identify");
        Patroni standby = trial.standby(replica);
        standby.start();
        standby.awaitLog(Pattern.compile("unsupported startup parameter: replication"));
        trial.passed();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NOSUPERUSER, rolsuper, auth.attr, bouncer config error",
    "NOLOGIN, rolcanlogin, auth.login, is not permitted to log in",
  })
  void poolerOfTheStandbyNeedsTheAuthenticatorOfTheSource(
      String attribute, String column, String check, String symptom, Stage stage) {
    try (Trial trial = Trial.of(stage, "authenticator-" + attribute)) {
      DebianSource source = trial.source();
      source.start();
      Replica replica = trial.replica();
      source.sql("ALTER ROLE authenticator " + attribute);
      assertThat(trial.preflight(replica, CheckOutcome.FAILED)).contains(check);
      Patroni standby = trial.standby(replica);
      standby.start();
      String may = "SELECT " + column + " FROM pg_roles WHERE rolname = 'authenticator'";
      Wait.until(Patroni.LIMIT, "it streams", () -> standby.sql("postgres", may).equals("f"));
      try (Pooler pooler =
          Pooler.start(
              stage.workplace(), trial.work().resolve("b"), standby.folder(), standby.port())) {
        assertThat(connects(pooler)).isFalse();
        Wait.until(Patroni.LIMIT, symptom, () -> pooler.log().contains(symptom));
        // As our set-up has it.
        source.script(Stage.SETUP.roleSql());
        Wait.until(Patroni.LIMIT, "it arrives", () -> standby.sql("postgres", may).equals("t"));
        Wait.until(Patroni.LIMIT, "the pooler lets us in", () -> connects(pooler));
      }
      trial.passed();
    }
  }

  private static Pooler pooler(Stage stage, Trial trial, int port) {
    return Pooler.start(
        stage.workplace(), trial.work().resolve("b"), trial.source().folder(), port);
  }

  /** A pooler that cannot log in itself leaves its clients waiting. */
  private static boolean connects(Pooler pooler) {
    Login user = Stage.USERS.get(Role.SUPERUSER);
    String url = "jdbc:postgresql://127.0.0.1:" + pooler.port() + "/postgres?loginTimeout=5";
    try {
      DriverManager.getConnection(url, user.name(), user.password()).close();
      return true;
    } catch (SQLException e) {
      return false;
    }
  }
}
