package org.sgmanifests.validation.standby;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.immutables.value.Value;

/**
 * Waits until a standby is healthy. The clock is the caller's, {@code InstantSource.system()}
 * mostly: this library has none.
 */
@Value.Immutable
public interface Waiting {

  /** {@return the clock} */
  InstantSource clock();

  /**
   * {@return when to give up, from the beginning} The first copy of a large database takes hours.
   */
  Duration limit();

  /** {@return the time from one observation to the next} */
  @Value.Default
  default Duration interval() {
    return Duration.ofSeconds(10);
  }

  /**
   * {@return how often in a row a hopeless state has to be seen, with the standby at the same
   * position: after its start a standby first replays what it has, and looks lost until it has done
   * so}
   */
  @Value.Default
  default int confirmations() {
    return 3;
  }

  /**
   * Waits for a while; {@link Thread#sleep} unless told otherwise.
   *
   * @return the sleeper
   */
  @Value.Default
  default Sleeper sleeper() {
    return time -> Thread.sleep(time.toMillis());
  }

  /**
   * Is told after every observation.
   *
   * @return the listener; one that does nothing unless told otherwise
   */
  @Value.Default
  default Consumer<Progress> progress() {
    return progress -> {};
  }

  /** Waits for a while. */
  @FunctionalInterface
  interface Sleeper {
    /**
     * Returns after that time.
     *
     * @param time how long
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    void sleep(Duration time) throws InterruptedException;
  }

  /** Why waiting ended. */
  enum Ending {
    /** The standby is healthy. */
    HEALTHY,
    /** It never becomes healthy by itself. */
    HOPELESS,
    /** The time is over. */
    LIMIT
  }

  /**
   * The last verdict and why it is the last one.
   *
   * @param verdict the last verdict
   * @param ending why there is no other
   */
  record Result(StandbyVerdict verdict, Ending ending) {}

  /** Refuses times that make no sense. */
  @Value.Check
  default void check() {
    if (limit().isNegative() || interval().isNegative() || interval().isZero()) {
      throw new IllegalArgumentException(
          "waiting needs a limit from 0 on and an interval of more than 0");
    }
  }

  /**
   * Observes and judges, again and again. There is at least one observation, and a last one when
   * the time is over.
   *
   * @param expected what the standby should be like
   * @param observation looks anew each time it is called; what it cannot see is an {@link Answer}
   *     too, so it should not throw
   * @return the last verdict, and why the wait was over
   * @throws InterruptedException if the thread is interrupted while it sleeps
   */
  default Result until(StandbyExpectation expected, Supplier<Observation> observation)
      throws InterruptedException {
    Instant begin = clock().instant();
    Watch watch = new Watch(expected);
    while (true) {
      Progress seen = watch.look(observation.get(), Duration.between(begin, clock().instant()));
      progress().accept(seen);
      StandbyVerdict verdict = seen.verdict();
      if (watch.isHealthy()) {
        return new Result(verdict, Ending.HEALTHY);
      }
      if (watch.hopelessInARow() >= confirmations()) {
        return new Result(verdict, Ending.HOPELESS);
      }
      Duration left = limit().minus(Duration.between(begin, clock().instant()));
      if (left.isNegative() || left.isZero()) {
        return new Result(verdict, Ending.LIMIT);
      }
      sleeper().sleep(left.compareTo(interval()) < 0 ? left : interval());
    }
  }

  /** {@return a builder of waitings} */
  static ImmutableWaiting.Builder builder() {
    return ImmutableWaiting.builder();
  }
}
