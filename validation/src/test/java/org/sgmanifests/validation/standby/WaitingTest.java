package org.sgmanifests.validation.standby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sgmanifests.validation.standby.Observations.EXPECTED;
import static org.sgmanifests.validation.standby.Observations.copied;
import static org.sgmanifests.validation.standby.Observations.cutOff;
import static org.sgmanifests.validation.standby.Observations.healthy;
import static org.sgmanifests.validation.standby.Observations.list;
import static org.sgmanifests.validation.standby.Observations.source;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sgmanifests.validation.Golden;
import org.sgmanifests.validation.standby.Waiting.Ending;

class WaitingTest {
  private static final long GIB = 1L << 30;

  private Instant now = Instant.EPOCH;
  private final List<String> told = new ArrayList<>();

  private Waiting.Result await(Observation... seen) throws InterruptedException {
    Deque<Observation> left = new ArrayDeque<>(List.of(seen));
    return Waiting.builder()
        .clock(() -> now)
        .sleeper(time -> now = now.plus(time))
        .interval(Duration.ofMinutes(1))
        .limit(Duration.ofMinutes(10))
        .progress(progress -> told.add(progress.toString()))
        .build()
        .until(EXPECTED, () -> left.size() > 1 ? left.pop() : left.element());
  }

  @Test
  void aHealthyStandbyIsNotWaitedFor() throws InterruptedException {
    assertThat(await(healthy()).ending()).isEqualTo(Ending.HEALTHY);
    assertThat(now).isEqualTo(Instant.EPOCH);
  }

  @Test
  void theWayFromNothingToHealthyIsToldAsInTheGoldenFile() throws InterruptedException {
    Waiting.Result result =
        await(
            Observation.builder().patroni(Answer.failed("The list has no members.")).build(),
            copying(0, 0),
            copying(6 * GIB, 120 * GIB),
            copying(12 * GIB, 120 * GIB),
            copying(121 * GIB, 120 * GIB),
            healthy().withSource(Answer.of(source().withEnd(Lsn.parse("2/5000060")))),
            healthy().withSource(Answer.of(source().withEnd(Lsn.parse("1/5000060")))),
            healthy());
    assertThat(result.ending()).isEqualTo(Ending.HEALTHY);
    Golden.check(getClass(), "progress.txt", String.join("\n", told) + "\n");
  }

  private static Observation copying(long bytes, long total) {
    return Observation.builder()
        .patroni(Answer.of(list("states/creating-4.1.0.txt")))
        .standby(Answer.unreachable("Cannot connect."))
        .source(Answer.of(copied(bytes, total)))
        .build();
  }

  @Test
  void whatIsLostIsNotWaitedFor() throws InterruptedException {
    Waiting.Result result = await(lost("0/5000060"));
    assertThat(result.ending()).isEqualTo(Ending.HOPELESS);
    assertThat(result.verdict().state()).isEqualTo(StandbyState.WAL_REMOVED);
    assertThat(now).isEqualTo(Instant.EPOCH.plus(Duration.ofMinutes(2)));
  }

  @Test
  void aStandbyThatStillReplaysWhatItHasIsNotLost() throws InterruptedException {
    Waiting.Result result =
        await(
            lost("0/1000060"), lost("0/2000060"), lost("0/3000060"), lost("0/4000060"), healthy());
    assertThat(result.ending()).isEqualTo(Ending.HEALTHY);
  }

  private static Observation lost(String position) {
    return healthy()
        .withStandby(
            Answer.of(cutOff().withReceived(Lsn.parse(position)).withReplayed(Lsn.parse(position))))
        .withSource(Answer.of(source().withOldest(Lsn.parse("0/6000000"))));
  }

  @Test
  void theLastLookIsAtTheLimit() throws InterruptedException {
    Waiting.Result result =
        await(healthy().withStandby(Answer.of(cutOff())).withSource(Answer.notAsked()));
    assertThat(result.ending()).isEqualTo(Ending.LIMIT);
    assertThat(now).isEqualTo(Instant.EPOCH.plus(Duration.ofMinutes(10)));
    assertThat(told).hasSize(11);
  }

  @Test
  void whatStreamsButWasNotToldInFullIsWaitedFor() throws InterruptedException {
    assertThat(await(healthy().withSource(Answer.failed("Refused.")), healthy()).ending())
        .isEqualTo(Ending.HEALTHY);
    assertThat(told).hasSize(2);
  }

  @Test
  void aLimitBelowZeroIsRefused() {
    assertThatThrownBy(
            () -> Waiting.builder().clock(() -> now).limit(Duration.ofSeconds(-1)).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                Waiting.builder()
                    .clock(() -> now)
                    .limit(Duration.ofSeconds(1))
                    .interval(Duration.ZERO)
                    .build())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
