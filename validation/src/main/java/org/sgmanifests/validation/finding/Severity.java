package org.sgmanifests.validation.finding;

import java.util.Locale;

/** How bad a finding is, from worst to least. */
public enum Severity {
  /** The object is refused, or never works. */
  ERROR,
  /** It is accepted but doesn't do what it seems to say. */
  WARNING,
  /** Correct, and good to know. */
  INFO;

  /**
   * {@return whether this is as bad as the other severity or worse}
   *
   * @param other the other severity
   */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  /** {@code error}, {@code warning} or {@code info}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
