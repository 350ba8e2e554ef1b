package org.sgmanifests.apply;

import org.jspecify.annotations.Nullable;

/**
 * An object of a bundle, and what became of it.
 *
 * @param namespace {@code null} for cluster-scoped kinds; otherwise that of the client where the
 *     manifest states none
 */
public record AppliedObject(String kind, @Nullable String namespace, String name, Effect effect) {

  /** Such as {@code created SGCluster my-namespace/my-db}. */
  @Override
  public String toString() {
    return effect + " " + kind + " " + (namespace == null ? "" : namespace + "/") + name;
  }
}
