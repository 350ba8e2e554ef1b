package org.sgmanifests.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Microseconds of processor time and allocated bytes of one operation, a pair for each round. */
record Costs(List<Double> micros, List<Double> bytes) {
  Costs() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  void add(double microseconds, double allocated) {
    micros.add(microseconds);
    bytes.add(allocated);
  }

  /** How many times as long the other takes, round by round. */
  Score timesOf(Costs other) {
    return ratio(other.micros, micros);
  }

  /** How many times as much the other allocates. */
  Score bytesOf(Costs other) {
    return ratio(other.bytes, bytes);
  }

  private static Score ratio(List<Double> dividends, List<Double> divisors) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < divisors.size(); i++) {
      ratios.add(dividends.get(i) / divisors.get(i));
    }
    return Score.of(ratios);
  }
}
