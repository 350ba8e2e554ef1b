package org.sgmanifests.validation.diff;

import java.util.Locale;

/** In which way something is different. */
public enum DiffKind {
  /** It was not there before. */
  ADDED,
  /** It is no longer there. */
  REMOVED,
  /** It is another one. */
  CHANGED;

  /** {@code added}, {@code removed} or {@code changed}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
