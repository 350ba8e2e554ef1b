package org.sgmanifests.generator;

import java.util.function.LongConsumer;

/**
 * Tries a law with one seed after the other, the same ones in each build. With {@code
 * -Dlaws.runs=10000} there are more of them, and {@code -Dlaws.seed=...} is the first one.
 */
public final class Seeds {
  private static final long FIRST = 20_261_126;

  private Seeds() {}

  /**
   * Tries a law.
   *
   * @param usual with how many seeds, when nobody asks for more
   * @throws AssertionError with the seed for which it does not hold
   */
  public static void each(int usual, LongConsumer law) {
    long first = Long.getLong("laws.seed", FIRST);
    long end = first + Integer.getInteger("laws.runs", usual);
    for (long seed = first; seed < end; seed++) {
      try {
        law.accept(seed);
      } catch (RuntimeException | AssertionError e) {
        String alone = "-Dlaws.seed=" + seed + " -Dlaws.runs=1";
        throw new AssertionError("The law does not hold with " + alone + "\n" + e.getMessage(), e);
      }
    }
  }
}
