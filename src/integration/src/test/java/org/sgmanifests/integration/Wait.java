package org.sgmanifests.integration;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for what other processes do. */
public final class Wait {
  private static final long PAUSE_MILLIS = 100;

  private Wait() {}

  /**
   * Whether it becomes true within the time. A pause is at least as long as the look before it was:
   * looking, such as with patronictl, must not slow down what is waited for.
   */
  static boolean isTrue(Duration limit, BooleanSupplier condition) {
    long end = System.nanoTime() + limit.toNanos();
    while (true) {
      long start = System.nanoTime();
      if (condition.getAsBoolean()) {
        return true;
      }
      long now = System.nanoTime();
      if (now - end > 0) {
        return false;
      }
      try {
        Thread.sleep(Math.max(PAUSE_MILLIS, Duration.ofNanos(now - start).toMillis()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  /** Fails when it does not become true within the time. */
  public static void until(Duration limit, String what, BooleanSupplier condition) {
    if (!isTrue(limit, condition)) {
      throw new AssertionError("not within " + limit.toSeconds() + " s: " + what);
    }
  }
}
