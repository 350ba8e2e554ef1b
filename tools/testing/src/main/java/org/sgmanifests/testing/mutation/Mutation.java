package org.sgmanifests.testing.mutation;

import io.fabric8.kubernetes.api.model.HasMetadata;

/**
 * An object that differs from another one in a single field.
 *
 * @param name what is changed, such as {@code spec.instances: `2` -> `3`}; never with a value of a
 *     Secret
 * @param path the field, in kubectl's form
 * @param object the changed copy
 */
public record Mutation<T extends HasMetadata>(String name, String path, T object) {

  /** The name, as the display name of a parameterized test. */
  @Override
  public String toString() {
    return name;
  }
}
