package org.sgmanifests.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What the rounds gave for one figure: the one in the middle, and how far the others are off. */
record Score(double median, double lowest, double highest) {
  static Score of(List<Double> rounds) {
    List<Double> sorted = new ArrayList<>(rounds);
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    return new Score(median, sorted.get(0), sorted.get(sorted.size() - 1));
  }

  @Override
  public String toString() {
    return number(median) + " (" + number(lowest) + "–" + number(highest) + ")";
  }

  static String number(double value) {
    return String.format(
        Locale.ROOT,
        value < 0.1 ? "%.3f" : value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f",
        value);
  }
}
