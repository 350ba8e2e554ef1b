package org.sgmanifests.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sgmanifests.builders.credentials.Role;
import org.sgmanifests.builders.source.TestCommand;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.standby.PatroniList;
import org.sgmanifests.validation.standby.PatroniMember;
import org.sgmanifests.validation.standby.StandbyCheck.Result;
import org.sgmanifests.validation.standby.StandbyState;
import org.sgmanifests.validation.standby.StandbyVerdict;
import org.sgmanifests.validation.standby.Topic;

/** A source that was set up as we say gets a standby that streams from it. */
@ExtendWith(Stage.Extension.class)
@Execution(ExecutionMode.CONCURRENT)
class CascadeReplicaIT {
  @Test
  void rowOfTheSourceArrives(Stage stage) {
    try (Trial trial = Trial.of(stage, "streaming")) {
      DebianSource source = trial.source();
      source.start();
      Replica replica = trial.replica();
      assertNothingIsWrong(trial, replica);
      Patroni standby = trial.standby(replica);
      standby.start();
      trial.awaitState(replica, StandbyState.HEALTHY);
      source.sql("CREATE TABLE t AS SELECT 42 AS a");
      Wait.until(
          Patroni.LIMIT,
          "the row arrives",
          () -> standby.sql("postgres", "SELECT a FROM t").equals("42"));
      assertStreaming(trial.verdict(replica));
      assertLeads(PatroniList.parse(standby.list()));
      assertLeads(PatroniList.parse(standby.list("--format=json")));
      trial.passed();
    }
  }

  private static void assertNothingIsWrong(Trial trial, Replica replica) {
    assertThat(trial.preflight(replica).failures(Severity.ERROR)).isEmpty();
  }

  private static void assertStreaming(StandbyVerdict verdict) {
    assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(Outcome.CLEAN);
    assertThat(List.of(Topic.STREAMING, Topic.SAME_SYSTEM, Topic.SENDER, Topic.SEEN_BY_SOURCE))
        .allSatisfy(topic -> assertThat(verdict.check(topic).is(Result.PASSED)).isTrue());
  }

  private static void assertLeads(PatroniList list) {
    assertThat(list.standbyLeaders())
        .extracting(PatroniMember::name)
        .containsExactly(Patroni.MEMBER);
  }

  @Test
  void linesThatTestTheConnectionWork(Stage stage) {
    try (Trial trial = Trial.of(stage, "connection-tests")) {
      trial.source().start();
      List<TestCommand> commands =
          Stage.SETUP.withAddress("127.0.0.1", trial.source().port()).connectionTests();
      assertThat(commands).hasSize(Role.values().length);
      String passwords = "export PGPASSFILE=" + trial.pgpass() + "\n";
      assertThat(commands)
          .allSatisfy(
              test -> assertThat(trial.shell(passwords + test.command())).contains("(1 row)"));
      trial.passed();
    }
  }
}
