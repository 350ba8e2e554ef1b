package org.sgmanifests.validation.reference;

import org.jspecify.annotations.Nullable;

/**
 * An object in a {@link ReferenceGraph}.
 *
 * @param kind kind of the object
 * @param namespace {@code null} when none is stated
 * @param name name of the object
 * @param state whether it is there
 */
public record Node(String kind, @Nullable String namespace, String name, State state) {

  /** What is known about the object. */
  public enum State {
    /** It is in the bundle. */
    BUNDLE,
    /** It is declared to exist elsewhere. */
    DECLARED,
    /** It is made on the cluster, by the operator or by another object of the bundle. */
    GENERATED,
    /** Nothing, and nobody expects it in a bundle. */
    ELSEWHERE,
    /** It is missing. */
    MISSING
  }

  /** Kind and name. */
  @Override
  public String toString() {
    return kind + " " + (namespace == null ? "" : namespace + "/") + name;
  }
}
