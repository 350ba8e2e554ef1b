package org.sgmanifests.benchmarks;

/** What every program in Java takes at least. */
public final class ColdNothing {
  private ColdNothing() {}

  /** Does nothing. */
  public static void main(String[] args) {}
}
