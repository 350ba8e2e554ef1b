package org.sgmanifests.api;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object that lives elsewhere and may be referred to.
 *
 * @param kind such as {@code Secret}
 * @param namespace {@code null} for cluster-scoped kinds
 * @param keys the keys of a Secret or ConfigMap; empty when they are not known
 */
public record ExistingObject(
    String kind, @Nullable String namespace, String name, Set<String> keys) {

  /**
   * Copies the keys; kind and name are mandatory.
   *
   * @param kind such as {@code Secret}
   * @param namespace {@code null} for cluster-scoped kinds
   * @param name name of the object
   * @param keys the keys of a Secret or ConfigMap; empty when they are not known
   */
  public ExistingObject {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    keys = Set.copyOf(keys);
  }
}
