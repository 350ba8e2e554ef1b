package org.sgmanifests.api.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant to write. */
public final class Nearest {
  /** Beyond these a suggestion is improbable, and looking for it slow. */
  private static final int LONGEST = 100;

  private static final int MOST_CANDIDATES = 1000;
  private static final int SHORTEST_BEGINNING = 3;

  private Nearest() {}

  /**
   * {@return the candidate with the fewest typing mistakes, if it is close enough to be the one
   * that was meant}
   *
   * @param written what was written
   * @param candidates what may have been meant
   */
  public static Optional<String> to(String written, Collection<String> candidates) {
    if (written.length() > LONGEST || candidates.size() > MOST_CANDIDATES) {
      return Optional.empty();
    }
    String lower = written.toLowerCase(Locale.ROOT);
    int tolerance = Math.max(1, written.length() / 3);
    return candidates.stream()
        .filter(candidate -> Math.abs(candidate.length() - written.length()) <= tolerance)
        .map(candidate -> new Rated(candidate, distance(lower, candidate.toLowerCase(Locale.ROOT))))
        .filter(rated -> rated.distance <= tolerance)
        .min(Comparator.comparingInt(Rated::distance).thenComparing(Rated::candidate))
        .map(Rated::candidate)
        .or(() -> begun(lower, candidates));
  }

  /** The only candidate that the text is the beginning of, as {@code prod} is of one. */
  private static Optional<String> begun(String lower, Collection<String> candidates) {
    List<String> longer =
        lower.length() < SHORTEST_BEGINNING
            ? List.of()
            : candidates.stream()
                .filter(candidate -> candidate.toLowerCase(Locale.ROOT).startsWith(lower))
                .toList();
    return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
  }

  private record Rated(String candidate, int distance) {}

  /** Letters to insert, drop, replace or swap with a neighbour (optimal string alignment). */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(String a, String b, int[][] d, int i, int j) {
    int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
