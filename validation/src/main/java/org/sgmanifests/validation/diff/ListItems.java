package org.sgmanifests.validation.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list by the field that tells them apart.
 *
 * @param key the name of that field
 * @param byName the places of the items, by the value of that field
 */
record ListItems(String key, Map<String, Integer> byName) {

  /** As Kubernetes merges lists of its own types, and StackGres its scripts. */
  private static final List<String> KEYS =
      List.of("mountPath", "devicePath", "containerPort", "id", "name");

  /** Both lists by the first field that all items of both have, each its own value. */
  static Optional<List<ListItems>> of(JsonNode before, JsonNode after) {
    for (String key : KEYS) {
      Map<String, Integer> old = index(before, key);
      Map<String, Integer> now = index(after, key);
      if (old != null && now != null) {
        return Optional.of(List.of(new ListItems(key, old), new ListItems(key, now)));
      }
    }
    return Optional.empty();
  }

  private static @Nullable Map<String, Integer> index(JsonNode list, String key) {
    Map<String, Integer> index = new LinkedHashMap<>();
    for (JsonNode item : list) {
      JsonNode value = item.path(key);
      boolean named = value.isTextual() || value.isIntegralNumber();
      if (!named || index.put(value.asText(), index.size()) != null) {
        return null;
      }
    }
    return index;
  }

  /** The names that others have, too, in the order of this list. */
  ArrayNode order(Set<String> others) {
    ArrayNode names = JsonNodeFactory.instance.arrayNode();
    byName.keySet().stream().filter(others::contains).forEach(names::add);
    return names;
  }
}
