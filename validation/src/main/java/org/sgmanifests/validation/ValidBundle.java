package org.sgmanifests.validation;

import java.util.List;
import org.sgmanifests.validation.tree.Manifest;

/**
 * A bundle that was found valid, and the only thing that a {@link ManifestWriter} writes. It holds
 * the very trees that were validated.
 */
public final class ValidBundle {
  private final List<Manifest> manifests;

  ValidBundle(List<Manifest> manifests) {
    this.manifests = List.copyOf(manifests);
  }

  List<Manifest> manifests() {
    return manifests;
  }

  /** How many objects there are. */
  public int size() {
    return manifests.size();
  }

  /** Kinds and names; never the content, which may be secret. */
  @Override
  public String toString() {
    return manifests.toString();
  }
}
