package org.sgmanifests.validation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.ArrayList;
import java.util.List;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.defaults.Defaults;
import org.sgmanifests.validation.tree.Manifest;

/**
 * Turns objects into the trees that are checked and written. Maps are sorted by key, so that bytes
 * are stable.
 */
final class ManifestTrees {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private ManifestTrees() {}

  static List<Manifest> of(List<HasMetadata> objects, StackGresVersion release) {
    return of(objects, release, 0);
  }

  /**
   * The trees of objects.
   *
   * @param first the index of the first one; the others count on
   */
  static List<Manifest> of(List<HasMetadata> objects, StackGresVersion release, int first) {
    List<Manifest> manifests = new ArrayList<>(objects.size());
    for (HasMetadata object : objects) {
      ObjectNode tree = object instanceof RawManifest raw ? raw.tree() : MAPPER.valueToTree(object);
      manifests.add(Defaults.fill(Manifest.of(first + manifests.size(), object, tree), release));
    }
    return manifests;
  }
}
