package org.sgmanifests.validation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.defaults.Defaults;
import org.sgmanifests.validation.tree.Each;
import org.sgmanifests.validation.tree.Manifest;

/**
 * Turns objects into the trees that are checked and written. Maps are sorted by key, so that bytes
 * are stable.
 */
final class ManifestTrees {
  private ManifestTrees() {}

  /** Apart, so that it is made when it is needed: what was read from files are trees already. */
  private static final class Typed {
    static final ObjectMapper MAPPER =
        new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    static ObjectNode tree(HasMetadata object) {
      try (TreeGenerator generator = new TreeGenerator(MAPPER)) {
        MAPPER.writeValue(generator, object);
        return (ObjectNode) generator.tree();
      } catch (IOException e) {
        throw new IllegalArgumentException("This object cannot be written", e);
      }
    }
  }

  static List<Manifest> of(List<HasMetadata> objects, StackGresVersion release) {
    return of(objects, release, 0);
  }

  /**
   * The trees of objects.
   *
   * @param first the index of the first one; the others count on
   */
  static List<Manifest> of(List<HasMetadata> objects, StackGresVersion release, int first) {
    List<Integer> places = IntStream.range(0, objects.size()).boxed().toList();
    return Each.of(
        places,
        place -> {
          HasMetadata object = objects.get(place);
          ObjectNode tree =
              object instanceof RawManifest raw ? raw.unchangedTree() : Typed.tree(object);
          Manifest manifest = Defaults.fill(Manifest.of(first + place, object, tree), release);
          manifest.effective(); // here, where all cores work
          return manifest;
        });
  }
}
