package org.sgmanifests.validation.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One mapping while its entries come in, whether from YAML or from JSON. */
final class MappingTree {

  /** Most mappings are small, and hostile ones are many: no room for more than there is. */
  private final ObjectNode node = new ObjectNode(JsonNodeFactory.instance, new LinkedHashMap<>(2));

  private final Places places = Places.ofMapping();
  private final Problems problems;
  private @Nullable Set<String> merged;

  MappingTree(Problems problems) {
    this.problems = problems;
  }

  /** Adds an entry; a key that is already there keeps its first value and is a problem. */
  void put(String name, long key, Placed value) {
    JsonNode before = node.get(name);
    if (before == null) {
      node.set(name, value.node());
      places.add(name, key, value);
    } else if (merged != null && merged.remove(name)) {
      node.set(name, value.node());
      places.replace(places.find(name), key, value);
    } else {
      duplicate(name, key);
    }
  }

  private void duplicate(String name, long key) {
    int first = Mark.line(places.key(places.find(name)));
    problems.add(
        key,
        "The key `%s` stands in line %d and again in line %d."
            .formatted(name, first, Mark.line(key)),
        "remove one of them.");
  }

  /**
   * Takes over all entries of another mapping, at the place where the merge key stands: they
   * replace what is above it and are replaced by what is below. YAML says that an entry of the
   * mapping itself always wins; kubectl does it this way.
   */
  void merge(ObjectNode other, Places otherPlaces) {
    if (merged == null) {
      merged = new HashSet<>();
    }
    for (Map.Entry<String, JsonNode> entry : other.properties()) {
      String name = entry.getKey();
      int from = otherPlaces.find(name);
      Placed value =
          new Placed(entry.getValue(), otherPlaces.value(from), otherPlaces.inside(from));
      int to = places.find(name);
      if (to < 0) {
        places.add(name, otherPlaces.key(from), value);
      } else {
        places.replace(to, otherPlaces.key(from), value);
      }
      node.set(name, value.node());
      merged.add(name);
    }
  }

  Placed at(long mark) {
    return new Placed(node, mark, places);
  }
}
