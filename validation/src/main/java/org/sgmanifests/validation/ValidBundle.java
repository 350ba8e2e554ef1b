package org.sgmanifests.validation;

import java.util.List;
import org.sgmanifests.validation.reference.ReferenceGraph;
import org.sgmanifests.validation.tree.Manifest;

/**
 * A bundle that was found valid, and the only thing that a {@link ManifestWriter} writes. It holds
 * the very trees that were validated.
 */
public final class ValidBundle {
  private final ReferenceGraph references;
  private final List<Manifest> manifests;

  ValidBundle(ReferenceGraph references) {
    this.references = references;
    this.manifests = List.copyOf(references.inOrder());
  }

  /** The objects, in the order to apply them. Nobody changes their trees. */
  public List<Manifest> manifests() {
    return manifests;
  }

  /** The objects in {@linkplain ReferenceGraph#waves() waves}. */
  public List<List<Manifest>> waves() {
    return references.waves();
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
