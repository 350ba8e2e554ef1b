package org.sgmanifests.integration;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for what other processes do. */
final class Wait {
  private static final long PAUSE_MILLIS = 100;

  private Wait() {}

  /** Whether it becomes true within the time. */
  static boolean isTrue(Duration limit, BooleanSupplier condition) {
    long end = System.nanoTime() + limit.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        return false;
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    return true;
  }

  /** Fails when it does not become true within the time. */
  static void until(Duration limit, String what, BooleanSupplier condition) {
    if (!isTrue(limit, condition)) {
      throw new AssertionError("not within " + limit.toSeconds() + " s: " + what);
    }
  }
}
