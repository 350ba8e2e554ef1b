package org.sgmanifests.validation.tree;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Does the same with each of some things: on all cores when there are many of them. */
public final class Each {
  /** Fewer are done before another thread has begun. */
  private static final int MANY = 200;

  private Each() {}

  /**
   * Does it, and waits until all is done.
   *
   * @param <T> what there is
   * @param <R> what comes of it
   * @param things to be worked on
   * @param work what to do, which several threads may do at once
   * @return the results, in the order of the things
   */
  public static <T, R> List<R> of(Collection<T> things, Function<? super T, R> work) {
    Stream<T> stream = things.size() < MANY ? things.stream() : things.parallelStream();
    return stream.<R>map(work).toList();
  }
}
