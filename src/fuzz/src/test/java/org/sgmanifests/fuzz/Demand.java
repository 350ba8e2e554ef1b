package org.sgmanifests.fuzz;

/** What has to hold for every input. */
final class Demand {
  private Demand() {}

  /** Fails, as a finding of the fuzzer, when something does not hold. */
  static void that(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }

  /** The same for two things that have to be equal. */
  static void equal(Object actual, Object expected, String what) {
    that(actual.equals(expected), what + ": " + actual + " instead of " + expected);
  }
}
