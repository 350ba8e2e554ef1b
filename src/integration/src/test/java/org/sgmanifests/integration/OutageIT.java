package org.sgmanifests.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sgmanifests.validation.preflight.check.CheckOutcome;
import org.sgmanifests.validation.standby.StandbyState;

/** What preflight warns of shows only when the standby has been away. */
@ExtendWith(Stage.Extension.class)
@Execution(ExecutionMode.CONCURRENT)
class OutageIT {
  private static final Pattern REMOVED =
      Pattern.compile("requested WAL segment [0-9A-F]+ has already been removed");

  @Test
  void sourceThatKeepsNoWalLosesTheStandby(Stage stage) {
    try (Trial trial = Trial.of(stage, "outage-without-wal")) {
      Replica replica = start(trial, "wal_keep_size", "0");
      assertThat(trial.preflight(replica, CheckOutcome.FAILED)).contains("wal.retention");
      Patroni standby = away(trial, replica);
      standby.start();
      standby.awaitLog(REMOVED);
      // Patroni sees nothing wrong: it says `running`, and so does its REST interface.
      trial.awaitState(replica, StandbyState.WAL_REMOVED);
      Wait.until(
          Patroni.LIMIT,
          "patronictl says running",
          () -> standby.list().contains("Standby Leader | running"));
      trial.passed();
    }
  }

  @Test
  void sourceWithOurSettingsDoesNot(Stage stage) {
    try (Trial trial = Trial.of(stage, "outage")) {
      trial.source().start();
      Replica replica = trial.replica();
      assertThat(trial.preflight(replica, CheckOutcome.FAILED)).doesNotContain("wal.retention");
      Patroni standby = away(trial, replica);
      standby.start();
      trial.awaitState(replica, StandbyState.HEALTHY);
      trial.passed();
    }
  }

  @Test
  void sourceThatWaitsForEveryStandbyWaitsForThisOne(Stage stage) {
    try (Trial trial = Trial.of(stage, "synchronous")) {
      Replica replica = start(trial, "synchronous_standby_names", "*");
      assertThat(trial.preflight(replica, CheckOutcome.FAILED)).contains("sync.names");
      Patroni standby = trial.standby(replica);
      standby.start();
      Wait.until(
          Patroni.LIMIT,
          "the standby is synchronous",
          () ->
              trial
                  .source()
                  .sql("SELECT application_name || ' ' || sync_state FROM pg_stat_replication")
                  .equals(Patroni.MEMBER + " sync"));
      standby.stop();
      assertThat(trial.shell("timeout 3 psql -c 'CREATE TABLE t ()' || echo status $?"))
          .isEqualTo("status 124");
      trial.passed();
    }
  }

  private static Replica start(Trial trial, String setting, String value) {
    trial.source().start(Map.of(setting, value), Map.of());
    return trial.replica();
  }

  /** A standby that streamed and was stopped, while the source went through some WAL files. */
  private static Patroni away(Trial trial, Replica replica) {
    Patroni standby = trial.standby(replica);
    standby.start();
    trial.awaitState(replica, StandbyState.HEALTHY);
    standby.stop();
    for (int i = 0; i < 4; i++) {
      trial.source().sql("SELECT pg_logical_emit_message(true, 'test', 'x'), pg_switch_wal()");
    }
    trial.source().sql("CHECKPOINT");
    return standby;
  }
}
