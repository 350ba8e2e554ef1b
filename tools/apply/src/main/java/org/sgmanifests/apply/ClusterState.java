package org.sgmanifests.apply;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How far a cluster is.
 *
 * @param object such as {@code SGCluster my-namespace/my-db}
 * @param ready how many of its pods are ready
 * @param wanted how many it is to have; empty while that can't be said
 * @param problem why it is not ready, where that is known: a condition of the operator, or what
 *     could not be asked
 */
public record ClusterState(String object, int ready, OptionalInt wanted, Optional<String> problem) {

  /** {@return whether as many pods are ready as there are to be, and nothing is said against it} */
  public boolean isReady() {
    return problem.isEmpty() && wanted.isPresent() && ready >= wanted.getAsInt();
  }

  /** Such as {@code SGCluster my-namespace/my-db: 1 of 2 pods ready}. */
  @Override
  public String toString() {
    String pods =
        wanted.isPresent()
            ? ready + " of " + wanted.getAsInt() + " pods ready"
            : "not seen by the operator yet";
    return object + ": " + pods + problem.map(text -> " (" + text + ")").orElse("");
  }
}
