package org.sgmanifests.validation.standby;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.standby.StandbyCheck.Result;
import org.sgmanifests.validation.standby.StandbyState.Prospect;

/** What one observation after the other tells. */
final class Watch {
  private final StandbyExpectation expected;
  private final Speed copying = new Speed();
  private final Speed catchingUp = new Speed();
  private @Nullable StandbyVerdict last;
  private Optional<Lsn> position = Optional.empty();
  private int hopeless;

  Watch(StandbyExpectation expected) {
    this.expected = expected;
  }

  Progress look(Observation seen, Duration elapsed) {
    StandbyVerdict verdict = StandbyVerdict.of(expected, seen);
    Situation situation = new Situation(expected, seen);
    Optional<Lsn> now = situation.standby().flatMap(StandbyStatus::needs);
    boolean same = last != null && last.state() == verdict.state() && now.equals(position);
    hopeless = verdict.state().prospect() != Prospect.HOPELESS ? 0 : same ? hopeless + 1 : 1;
    position = now;
    last = verdict;

    Optional<CopyProgress> copy =
        verdict.state() == StandbyState.COPYING ? copy(situation) : Optional.empty();
    OptionalLong behind = situation.lag(verdict.check(Topic.STREAMING).is(Result.PASSED));
    OptionalLong speed =
        copy.isPresent()
            ? copying.at(elapsed, OptionalLong.of(copy.get().copied()))
            : catchingUp.at(elapsed, negative(behind));
    return new Progress(elapsed, verdict, copy, behind, speed);
  }

  /** A lag that becomes less is a number that grows. */
  private static OptionalLong negative(OptionalLong behind) {
    return behind.isPresent() ? OptionalLong.of(-behind.getAsLong()) : behind;
  }

  /** Nobody can tell which of several base backups is that of this standby. */
  private static Optional<CopyProgress> copy(Situation situation) {
    return situation.source().map(SourceStatus::copies).orElse(List.of()).stream()
        .max(Comparator.comparingLong(copy -> copy.left().orElse(Long.MAX_VALUE)));
  }

  boolean isHealthy() {
    return last != null
        && last.state().prospect() == Prospect.REACHED
        && last.outcome() == Outcome.CLEAN;
  }

  int hopelessInARow() {
    return hopeless;
  }
}
