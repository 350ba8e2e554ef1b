package org.sgmanifests.validation.standby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sgmanifests.validation.standby.Observations.EXPECTED;
import static org.sgmanifests.validation.standby.Observations.cutOff;
import static org.sgmanifests.validation.standby.Observations.healthy;
import static org.sgmanifests.validation.standby.Observations.list;
import static org.sgmanifests.validation.standby.Observations.sender;
import static org.sgmanifests.validation.standby.Observations.source;
import static org.sgmanifests.validation.standby.Observations.standby;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sgmanifests.validation.Golden;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.standby.StandbyCheck.Result;

class StandbyVerdictTest {
  private static final Answer<SourceStatus> GONE = Answer.unreachable("Cannot connect.");

  @Test
  void aHealthyStandbyIsCleanInEveryRespect() {
    StandbyVerdict verdict = of(healthy());
    assertThat(verdict.state()).isEqualTo(StandbyState.HEALTHY);
    assertThat(verdict.outcome()).isEqualTo(Outcome.CLEAN);
    assertThat(verdict.checks()).allMatch(check -> check.is(Result.PASSED));
    assertThat(verdict.checks()).extracting(StandbyCheck::topic).containsExactly(Topic.values());
  }

  @Test
  void theListOfANewPatroniIsEnoughToKnowThatItStreams() {
    StandbyVerdict verdict = ofList("3.2.2/list.txt");
    assertThat(verdict.state()).isEqualTo(StandbyState.STREAMING);
    assertThat(verdict.outcome()).isEqualTo(Outcome.CLEAN);
    assertThat(verdict.check(Topic.LAG).result()).isEqualTo(Result.NOT_ASKED);
  }

  @Test
  void theListOfAnOldPatroniIsNot() {
    for (String version : new String[] {"2.1.7", "3.0.2"}) {
      StandbyVerdict verdict = ofList(version + "/list.txt");
      assertThat(verdict.state()).isEqualTo(StandbyState.UNKNOWN);
      assertThat(verdict.outcome()).isEqualTo(Outcome.COULD_NOT_CHECK);
      assertThat(of(healthy().withPatroni(Answer.of(list(version + "/list.txt")))).outcome())
          .isEqualTo(Outcome.CLEAN);
    }
  }

  @Test
  void theSourceConfirmsWhatAnOldPatroniCannotSay() {
    Observation seen =
        Observation.builder()
            .patroni(Answer.of(list("3.0.2/list.txt")))
            .source(Answer.of(source()))
            .build();
    assertThat(of(seen).check(Topic.STREAMING).result()).isEqualTo(Result.PASSED);
  }

  @Test
  void runningIsNotStreamingSincePatroniCouldTell() {
    StandbyVerdict verdict = ofList("states/wal-removed-4.1.0.txt");
    assertThat(verdict.check(Topic.STREAMING).result()).isEqualTo(Result.FAILED);
    assertThat(verdict.state()).isEqualTo(StandbyState.NOT_CONNECTED);
    assertThat(verdict.outcome()).isEqualTo(Outcome.ERRORS);
  }

  @Test
  void theServerIsBelievedMoreThanAListThatMayBeOlder() {
    StandbyVerdict verdict = of(healthy().withStandby(Answer.of(cutOff())));
    assertThat(verdict.check(Topic.STREAMING).result()).isEqualTo(Result.FAILED);
    assertThat(verdict.state()).isEqualTo(StandbyState.REFUSED);
  }

  @Test
  void aServerThatStreamsIsNotHealthyUntilTheListNamesItsLeader() {
    StandbyVerdict verdict = of(healthy().withPatroni(Answer.of(listOf("Replica", "starting"))));
    assertThat(verdict.check(Topic.STREAMING).result()).isEqualTo(Result.PASSED);
    assertThat(verdict.state()).isEqualTo(StandbyState.NO_LEADER);
    assertThat(verdict.outcome()).isEqualTo(Outcome.ERRORS);
  }

  @Test
  void removedWalAndASourceThatIsDownAreToldApart() {
    ImmutableObservation cut = healthy().withStandby(Answer.of(cutOff()));
    SourceStatus later = source().withOldest(Lsn.parse("0/6000000"));
    assertThat(of(cut.withSource(Answer.of(later))).state()).isEqualTo(StandbyState.WAL_REMOVED);
    assertThat(of(cut.withSource(GONE)).state()).isEqualTo(StandbyState.SOURCE_DOWN);
    assertThat(of(cut.withSource(Answer.notAsked())).state()).isEqualTo(StandbyState.NOT_CONNECTED);
    assertThat(of(cut.withSource(Answer.failed("no pg_monitor"))).state())
        .isEqualTo(StandbyState.NOT_CONNECTED);
  }

  @Test
  void walThatTheSourceStillHasIsNotLost() {
    SourceStatus exact = source().withOldest(Lsn.parse("0/5000000"));
    assertThat(of(healthy().withStandby(Answer.of(cutOff())).withSource(Answer.of(exact))).state())
        .isEqualTo(StandbyState.REFUSED);
  }

  @Test
  void walThatIsInObjectStorageIsNotLost() {
    Observation seen =
        healthy()
            .withStandby(Answer.of(cutOff()))
            .withSource(Answer.of(source().withOldest(Lsn.parse("0/6000000"))));
    StandbyExpectation withArchive =
        StandbyExpectation.builder().from(EXPECTED).hasArchive(true).build();
    assertThat(StandbyVerdict.of(withArchive, seen).state()).isEqualTo(StandbyState.REFUSED);
  }

  @Test
  void equalPositionsAreNoLagOnlyWhileTheSourceIsHeardOf() {
    StandbyCheck lag =
        of(healthy().withStandby(Answer.of(cutOff())).withSource(GONE)).check(Topic.LAG);
    assertThat(lag.result()).isEqualTo(Result.COULD_NOT_TELL);

    StandbyVerdict silent =
        of(
            healthy()
                .withStandby(Answer.of(standby().withSilence(Duration.ofSeconds(61))))
                .withSource(Answer.notAsked()));
    assertThat(silent.check(Topic.LAG).result()).isEqualTo(Result.COULD_NOT_TELL);
    assertThat(silent.check(Topic.SILENCE).result()).isEqualTo(Result.FAILED);
    assertThat(silent.state()).isEqualTo(StandbyState.NOT_CONNECTED);
  }

  @Test
  void silenceWithoutALimitTellsNothing() {
    StandbyStatus quiet =
        standby().withSilence(Duration.ofMinutes(5)).withSilenceLimit(Duration.ZERO);
    assertThat(of(healthy().withStandby(Answer.of(quiet))).check(Topic.SILENCE).result())
        .isEqualTo(Result.COULD_NOT_TELL);
  }

  @Test
  void theLagIsThatToTheSource() {
    SourceStatus ahead = source().withEnd(Lsn.parse("0/9000000"));
    StandbyVerdict verdict = of(healthy().withSource(Answer.of(ahead)));
    assertThat(verdict.check(Topic.LAG).seen()).contains("64.0 MiB");
    assertThat(verdict.state()).isEqualTo(StandbyState.CATCHING_UP);
    assertThat(verdict.outcome()).isEqualTo(Outcome.ERRORS);

    StandbyExpectation patient =
        StandbyExpectation.builder().from(EXPECTED).lagLimit(1L << 30).build();
    assertThat(StandbyVerdict.of(patient, healthy().withSource(Answer.of(ahead))).outcome())
        .isEqualTo(Outcome.CLEAN);
  }

  @Test
  void theFirstCopyAndACopyThatNeverCameToLifeAreToldApart() {
    assertThat(ofList("states/creating-3.0.2.txt").state()).isEqualTo(StandbyState.COPYING);
    assertThat(ofList("states/creating-4.1.0.txt").state()).isEqualTo(StandbyState.COPYING);
    assertThat(ofMember("Replica", "stopped").state()).isEqualTo(StandbyState.NEVER_STARTED);
    assertThat(ofMember("Replica", "starting").state()).isEqualTo(StandbyState.STARTING);
    assertThat(ofMember("Standby Leader", "starting").state()).isEqualTo(StandbyState.STARTING);
    assertThat(ofMember("Standby Leader", "running").state())
        .isEqualTo(StandbyState.NO_LOCAL_LOGIN);
    assertThat(ofMember("Standby Leader", "start failed").state())
        .isEqualTo(StandbyState.NEVER_STARTED);
  }

  @Test
  void aPrimaryIsNoStandby() {
    assertThat(ofList("states/primary.txt").state()).isEqualTo(StandbyState.NOT_A_STANDBY);
    assertThat(of(healthy().withStandby(Answer.of(standby().withInRecovery(false)))).state())
        .isEqualTo(StandbyState.NOT_A_STANDBY);
  }

  @Test
  void aCopyOfAnotherServerIsFound() {
    SourceStatus other = source().withSystemIdentifier("7700000000000000000");
    assertThat(of(healthy().withSource(Answer.of(other))).state())
        .isEqualTo(StandbyState.OTHER_SOURCE);
    StandbyStatus otherStandby = standby().withSystemIdentifier("7700000000000000000");
    assertThat(
            of(healthy().withStandby(Answer.of(otherStandby)).withSource(Answer.notAsked()))
                .check(Topic.SAME_SYSTEM)
                .seen())
        .contains("The list of members has");
  }

  @Test
  void theTitleOfTheTableIsComparedWhenTheStandbyIsNotAsked() {
    ImmutableObservation seen = healthy().withStandby(Answer.notAsked());
    assertThat(of(seen).check(Topic.SAME_SYSTEM).result()).isEqualTo(Result.PASSED);
    assertThat(
            of(seen.withPatroni(Answer.of(list("3.0.4/list.txt"))))
                .check(Topic.SAME_SYSTEM)
                .result())
        .isEqualTo(Result.NOT_ASKED);
  }

  @Test
  void anotherAddressThanTheBundlesIsFound() {
    StandbyVerdict verdict = of(healthy().withStandby(Answer.of(standby().withSenderPort(5432))));
    assertThat(verdict.state()).isEqualTo(StandbyState.OTHER_ADDRESS);
    assertThat(verdict.check(Topic.SENDER).seen()).contains("1.2.3.4:5432", "1.2.3.4:30001");
    assertThat(of(healthy().withStandby(Answer.of(standby().withSenderHost("source")))).state())
        .isEqualTo(StandbyState.OTHER_ADDRESS);
  }

  @Test
  void warningsAreNoErrors() {
    Observation seen =
        healthy()
            .withPatroni(Answer.of(list("states/pending-restart-4.1.0.txt")))
            .withSource(
                Answer.of(source().withKeptBytes(0).withSenders(sender("streaming", "sync"))));
    StandbyVerdict verdict = of(seen);
    assertThat(verdict.outcome()).isEqualTo(Outcome.CLEAN);
    assertThat(verdict.checks().stream().filter(c -> c.is(Result.FAILED)))
        .extracting(StandbyCheck::topic)
        .containsExactly(
            Topic.ASYNCHRONOUS, Topic.WAL_KEPT, Topic.PENDING_RESTART, Topic.OTHER_MEMBERS);
    assertThat(verdict.check(Topic.PENDING_RESTART).seen()).contains("max_connections: 300->100");
    assertThat(ofList("states/time-stamp-and-pause.txt").check(Topic.MAINTENANCE).result())
        .isEqualTo(Result.FAILED);
  }

  @Test
  void nothingSeenIsNoSuccess() {
    StandbyVerdict verdict = of(Observation.builder().build());
    assertThat(verdict.outcome()).isEqualTo(Outcome.COULD_NOT_CHECK);
    assertThat(verdict.state()).isEqualTo(StandbyState.UNKNOWN);
  }

  @Test
  void anAnswerThatDoesNotTellIsNoSuccess() {
    assertThat(of(healthy().withStandby(Answer.failed("Refused."))).outcome())
        .isEqualTo(Outcome.COULD_NOT_CHECK);
    StandbyStatus hidden = StandbyStatus.builder().from(cutOff()).receiverRuns(true).build();
    assertThat(of(healthy().withStandby(Answer.of(hidden))).check(Topic.STREAMING).fix())
        .contains("pg_monitor");
  }

  @Test
  void pausedReplayIsFound() {
    StandbyStatus paused = standby().withReplayPaused(true).withReplayed(Lsn.parse("0/4000060"));
    StandbyVerdict verdict = of(healthy().withStandby(Answer.of(paused)));
    assertThat(verdict.check(Topic.REPLAY).seen()).contains("16.0 MiB wait");
    assertThat(verdict.state()).isEqualTo(StandbyState.CATCHING_UP);
  }

  @Test
  void aCitusClusterHasALeaderInEachGroup() {
    assertThat(ofList("states/citus.txt").check(Topic.STANDBY_LEADER).result())
        .isEqualTo(Result.PASSED);
  }

  @Test
  void theTextsReadAsInTheGoldenFile() {
    Map<String, Observation> cases = new LinkedHashMap<>();
    cases.put("healthy", healthy());
    cases.put("the guide's list only", listed("states/guide.txt"));
    cases.put("an old Patroni", listed("3.0.2/list.txt"));
    cases.put("the first copy", listed("states/creating-4.1.0.txt"));
    cases.put(
        "removed WAL",
        Observation.builder()
            .patroni(Answer.of(list("states/wal-removed-4.1.0.txt")))
            .standby(Answer.of(cutOff()))
            .source(
                Answer.of(
                    source()
                        .withOldest(Lsn.parse("0/8000000"))
                        .withEnd(Lsn.parse("0/9000000"))
                        .withKeptBytes(0)
                        .withSenders()))
            .build());
    cases.put(
        "a source that is down",
        Observation.builder()
            .patroni(Answer.of(list("states/wal-removed-4.1.0.txt")))
            .standby(Answer.of(cutOff()))
            .source(GONE)
            .build());
    cases.put("pending restart", listed("states/pending-restart-4.1.0.txt"));
    StringBuilder text = new StringBuilder();
    cases.forEach((name, seen) -> text.append("=== ").append(name).append('\n').append(of(seen)));
    Golden.check(getClass(), "verdicts.txt", text.toString());
  }

  private static StandbyVerdict of(Observation seen) {
    return StandbyVerdict.of(EXPECTED, seen);
  }

  private static Observation listed(String name) {
    return Observation.builder().patroni(Answer.of(list(name))).build();
  }

  private static StandbyVerdict ofList(String name) {
    return of(listed(name));
  }

  private static StandbyVerdict ofMember(String role, String state) {
    return of(Observation.builder().patroni(Answer.of(listOf(role, state))).build());
  }

  private static PatroniList listOf(String role, String state) {
    PatroniMember member = PatroniMember.builder().name("my-db-0").role(role).state(state).build();
    return PatroniList.builder().addMembers(member).build();
  }
}
