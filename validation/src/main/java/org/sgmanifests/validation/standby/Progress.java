package org.sgmanifests.validation.standby;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.standby.StandbyCheck.Result;
import org.sgmanifests.validation.standby.StandbyState.Prospect;

/**
 * How far a standby is on its way.
 *
 * @param elapsed time since waiting began
 * @param verdict what was seen, and what it means
 * @param copy the first copy, while it runs and the source is asked; of several base backups that
 *     run on the source the one with most to do
 * @param behind bytes of the source's WAL that are not replayed, where that is known
 * @param bytesPerSecond how fast the copy goes, or the lag becomes less, over the last observations
 */
public record Progress(
    Duration elapsed,
    StandbyVerdict verdict,
    Optional<CopyProgress> copy,
    OptionalLong behind,
    OptionalLong bytesPerSecond) {

  /** {@return the bytes that are left to copy, or to replay} */
  public OptionalLong left() {
    return copy.isPresent() ? copy.get().left() : behind;
  }

  /** {@return the time that is left at this speed; absent when nothing moves} */
  public Optional<Duration> remaining() {
    if (left().isEmpty() || bytesPerSecond.isEmpty() || bytesPerSecond.getAsLong() <= 0) {
      return Optional.empty();
    }
    return Optional.of(Duration.ofSeconds(left().getAsLong() / bytesPerSecond.getAsLong()));
  }

  /** One line, such as {@code 25 min: Copying. 35.2 GiB of 120.0 GiB (29 %), 24.1 MiB/s}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(Amounts.time(elapsed));
    text.append(": ").append(verdict.state().title()).append('.');
    if (copy.isPresent()) {
      text.append(' ').append(copied(copy.get()));
    } else if (verdict.state() == StandbyState.CATCHING_UP && behind.isPresent()) {
      text.append(' ').append(Amounts.bytes(behind.getAsLong())).append(" behind");
    } else if (verdict.state().prospect() != Prospect.REACHED) {
      return text.append(reason()).toString();
    } else {
      return text.toString();
    }
    if (bytesPerSecond.isPresent()) {
      text.append(", ").append(Amounts.bytes(bytesPerSecond.getAsLong())).append("/s");
    }
    remaining().ifPresent(time -> text.append(", about ").append(Amounts.time(time)));
    return text.append(remaining().isPresent() ? " left" : "").toString();
  }

  private static String copied(CopyProgress copy) {
    if (copy.total().isEmpty() || copy.total().getAsLong() == 0) {
      return Amounts.bytes(copy.copied()) + " (" + Words.printable(copy.phase()) + ")";
    }
    long total = copy.total().getAsLong();
    return Amounts.bytes(copy.copied())
        + " of "
        + Amounts.bytes(total)
        + " ("
        + Math.min(100, copy.copied() * 100 / total)
        + " %)";
  }

  /** What the first check says that keeps it from being healthy. */
  private String reason() {
    return verdict.checks().stream()
        .filter(check -> check.is(Result.FAILED) || check.is(Result.COULD_NOT_TELL))
        .findFirst()
        .map(check -> " " + Words.printable(check.seen()))
        .orElse("");
  }
}
