package org.sgmanifests.validation.standby;

import java.util.ArrayList;
import java.util.List;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.standby.StandbyCheck.Result;

/**
 * Whether a standby is a healthy replica of its source, and if not, why.
 *
 * @param state the one thing that explains what was seen
 * @param checks all that was looked at, in the order of {@link Topic}
 */
public record StandbyVerdict(StandbyState state, List<StandbyCheck> checks) {

  /**
   * Copies the list.
   *
   * @param state the one thing that explains what was seen
   * @param checks all that was looked at, in the order of {@link Topic}
   */
  public StandbyVerdict {
    checks = List.copyOf(checks);
  }

  /**
   * Judges what was seen. The same observation always gives the same verdict.
   *
   * @param expected what the standby should be like
   * @param seen what was seen
   * @return the verdict
   */
  public static StandbyVerdict of(StandbyExpectation expected, Observation seen) {
    Situation situation = new Situation(expected, seen);
    PatroniChecks patroni = new PatroniChecks(situation);
    SourceChecks source = new SourceChecks(situation);
    StandbyCheck streaming = new StreamingCheck(situation).check();
    ServerChecks server = new ServerChecks(situation, streaming.is(Result.PASSED));
    List<StandbyCheck> checks =
        List.of(
            patroni.standbyLeader(),
            server.inRecovery(),
            streaming,
            server.sender(),
            server.silence(),
            server.lag(),
            server.replay(),
            source.sameSystem(),
            source.seenBySource(),
            source.asynchronous(),
            source.walKept(),
            patroni.pendingRestart(),
            patroni.otherMembers(),
            patroni.maintenance());
    return new StandbyVerdict(Diagnosis.of(situation, checks), checks);
  }

  /**
   * {@return the check of a topic}
   *
   * @param topic the topic
   */
  public StandbyCheck check(Topic topic) {
    return checks.stream().filter(c -> c.topic() == topic).findFirst().orElseThrow();
  }

  /**
   * {@return what it came to} Clean is a standby that is known to stream, without an error; there
   * may be warnings, and questions for which nobody was asked. An answer that does not tell is
   * {@link Outcome#COULD_NOT_CHECK}, unless there is an error.
   */
  public Outcome outcome() {
    if (checks.stream().anyMatch(check -> isError(check) && check.is(Result.FAILED))) {
      return Outcome.ERRORS;
    }
    boolean told =
        check(Topic.STREAMING).is(Result.PASSED)
            && checks.stream().noneMatch(check -> check.is(Result.COULD_NOT_TELL));
    return told ? Outcome.CLEAN : Outcome.COULD_NOT_CHECK;
  }

  private static boolean isError(StandbyCheck check) {
    return check.topic().severity() == Severity.ERROR;
  }

  /** {@return the state and how many checks came out how, in one line} */
  public String summary() {
    List<String> counts = new ArrayList<>();
    count(counts, count(true, Result.FAILED), "error", "errors");
    count(counts, count(false, Result.FAILED), "warning", "warnings");
    count(counts, all(Result.COULD_NOT_TELL), "could not be told", "could not be told");
    count(counts, all(Result.PASSED), "passed", "passed");
    count(counts, all(Result.NOT_ASKED), "not asked", "not asked");
    return state.title() + " (" + String.join(", ", counts) + ").";
  }

  private static void count(List<String> counts, long number, String one, String several) {
    if (number > 0) {
      counts.add(number + " " + (number == 1 ? one : several));
    }
  }

  private long count(boolean errors, Result result) {
    return checks.stream().filter(c -> isError(c) == errors && c.is(result)).count();
  }

  private long all(Result result) {
    return checks.stream().filter(c -> c.is(result)).count();
  }

  /** All checks, the state with its explanation, and a last line with the counts. */
  @Override
  public String toString() {
    return VerdictText.of(this);
  }
}
