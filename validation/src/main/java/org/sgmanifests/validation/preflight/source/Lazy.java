package org.sgmanifests.validation.preflight.source;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A fact that is read when it is first asked for, once, also when that fails. */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> reader;
  private @Nullable T value;
  private @Nullable NotReadException failure;

  Lazy(Supplier<T> reader) {
    this.reader = reader;
  }

  @Override
  public T get() {
    if (failure != null) {
      throw failure;
    }
    T known = value;
    if (known == null) {
      try {
        known = reader.get();
        value = known;
      } catch (NotReadException e) {
        failure = e;
        throw e;
      }
    }
    return known;
  }

  /** Whether it was asked for and could be read. */
  boolean isRead() {
    return value != null;
  }
}
