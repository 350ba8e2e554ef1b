package org.sgmanifests.builders.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The candidate that a mistyped word most likely meant, by edit distance. */
final class Nearest {
  private Nearest() {}

  /** Empty if nothing is near: more than a third of the word would have to change. */
  static Optional<String> to(String word, Collection<String> candidates) {
    return candidates.stream()
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
        .filter(best -> distance(word, best) <= Math.max(1, word.length() / 3));
  }

  /** Levenshtein: the number of letters to insert, delete or replace; upper case doesn't count. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (sameLetter(from.charAt(i - 1), to.charAt(j - 1)) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }

  private static boolean sameLetter(char one, char other) {
    return Character.toLowerCase(one) == Character.toLowerCase(other);
  }
}
