package org.sgmanifests.validation.standby;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who was asked said: a value, or why there is none. Nobody may have been asked at
 * all; a check that needs the answer says so.
 *
 * @param <T> what was asked for
 */
public final class Answer<T> {
  private final @Nullable T value;
  private final @Nullable String failure;
  private final boolean unreachable;

  private Answer(@Nullable T value, @Nullable String failure, boolean unreachable) {
    this.value = value;
    this.failure = failure;
    this.unreachable = unreachable;
  }

  /**
   * There is an answer.
   *
   * @param <T> type of the value
   * @param value the answer
   * @return an answer with this value
   */
  public static <T> Answer<T> of(T value) {
    return new Answer<>(value, null, false);
  }

  /**
   * Nobody was asked.
   *
   * @param <T> type of the value
   * @return an answer without value and failure
   */
  public static <T> Answer<T> notAsked() {
    return new Answer<>(null, null, false);
  }

  /**
   * There is no answer.
   *
   * @param <T> type of the value
   * @param failure why, in a sentence without a password in it
   * @return an answer with this failure
   */
  public static <T> Answer<T> failed(String failure) {
    return new Answer<>(null, failure, false);
  }

  /**
   * Nobody is there to answer: no connection could be made.
   *
   * @param <T> type of the value
   * @param failure why, in a sentence without a password in it
   * @return an answer with this failure
   */
  public static <T> Answer<T> unreachable(String failure) {
    return new Answer<>(null, failure, true);
  }

  /**
   * {@return the value of a function, or the message of its {@link IllegalArgumentException}}
   *
   * @param <T> type of the value
   * @param function gives the value
   */
  public static <T> Answer<T> from(Supplier<T> function) {
    try {
      return of(function.get());
    } catch (IllegalArgumentException e) {
      return failed(String.valueOf(e.getMessage()));
    }
  }

  /** {@return the value, if there is one} */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** {@return why there is no value; empty when there is one, and when nobody was asked} */
  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  /** {@return whether no connection could be made} */
  public boolean isUnreachable() {
    return unreachable;
  }

  /** {@return whether somebody was asked} */
  public boolean isAsked() {
    return value != null || failure != null;
  }

  boolean has(Predicate<T> property) {
    return value().filter(property).isPresent();
  }

  <R> Optional<R> optional(Function<T, Optional<R>> part) {
    return value().flatMap(part);
  }

  @Override
  public String toString() {
    return value != null ? value.toString() : failure != null ? failure : "not asked";
  }
}
