package org.sgmanifests.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.standby.StandbyCheck.Result;
import org.sgmanifests.validation.standby.StandbyState;
import org.sgmanifests.validation.standby.StandbyVerdict;
import org.sgmanifests.validation.standby.Topic;

/** A standby cluster of two members: one streams from the source, the other one from it. */
@ExtendWith(Stage.Extension.class)
@Execution(ExecutionMode.CONCURRENT)
class SecondMemberIT {
  private static final Pattern LEADER =
      Pattern.compile(Patroni.SECOND_MEMBER + " .*Standby Leader");

  @Test
  void secondMemberFollowsTheFirstAndTakesItsPlace(Stage stage) {
    try (Trial trial = Trial.of(stage, "second-member")) {
      trial.source().start();
      Replica replica = trial.replica(ReplicaPlan.at(trial.source().port()).withInstances(2));
      Patroni first = trial.standby(replica);
      first.start();
      trial.awaitState(replica, StandbyState.HEALTHY);
      assertThat(otherMembers(trial, replica)).isEqualTo(Result.FAILED);

      Patroni second = trial.secondMember(replica);
      second.start();
      awaitOtherMembers(Result.PASSED, trial, replica);
      StandbyVerdict verdict = trial.verdict(replica);
      assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(Outcome.CLEAN);
      awaitSender(first.port(), second);
      trial.source().sql("CREATE TABLE t AS SELECT 42 AS a");
      Wait.until(
          Patroni.LIMIT,
          "the row arrives by way of the first member",
          () -> second.sql("postgres", "SELECT a FROM t").equals("42"));

      second.stop();
      awaitOtherMembers(Result.FAILED, trial, replica);
      assertThat(trial.verdict(replica).state()).isEqualTo(StandbyState.HEALTHY);

      second.start();
      awaitOtherMembers(Result.PASSED, trial, replica);
      first.stop();
      awaitSender(trial.source().port(), second);
      Wait.until(
          Patroni.LIMIT, "the second member leads", () -> LEADER.matcher(second.list()).find());
      trial.passed();
    }
  }

  private static Result otherMembers(Trial trial, Replica replica) {
    return trial.verdict(replica).check(Topic.OTHER_MEMBERS).result();
  }

  private static void awaitOtherMembers(Result result, Trial trial, Replica replica) {
    Wait.until(
        Patroni.LIMIT, "other-members is " + result, () -> otherMembers(trial, replica) == result);
  }

  private static void awaitSender(int port, Patroni member) {
    Wait.until(
        Patroni.LIMIT,
        "it streams from port " + port,
        () ->
            member
                .sql("postgres", "SELECT sender_port FROM pg_stat_wal_receiver")
                .equals(String.valueOf(port)));
  }
}
