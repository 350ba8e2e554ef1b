package org.sgmanifests.validation;

import java.util.List;
import org.sgmanifests.api.RawManifest;
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

  /** {@return the objects, in the order to apply them} Nobody changes their trees. */
  public List<Manifest> manifests() {
    return manifests;
  }

  /** {@return the objects in {@linkplain ReferenceGraph#waves() waves}} */
  public List<List<Manifest>> waves() {
    return references.waves();
  }

  /**
   * {@return the objects as they are written, in an order in which they can be applied: what is
   * referred to before what refers to it} They are copies, for those who hand them on to something
   * else than a file. Secrets are among them with their values.
   */
  public List<RawManifest> objects() {
    return manifests.stream().map(manifest -> new RawManifest(manifest.tree())).toList();
  }

  /** {@return how many objects there are} */
  public int size() {
    return manifests.size();
  }

  /** Kinds and names; never the content, which may be secret. */
  @Override
  public String toString() {
    return manifests.toString();
  }
}
