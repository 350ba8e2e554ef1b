package org.sgmanifests.validation.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells at which paths of a kind a field of some name is. Made once for each kind. */
final class FieldIndex {
  private final Map<String, List<String>> paths = new HashMap<>();

  FieldIndex(SchemaNode root) {
    add(root, "");
  }

  /** The paths, list items written as {@code []}; none when the kind has no such field. */
  List<String> pathsOf(String name) {
    return paths.getOrDefault(name, List.of());
  }

  private void add(SchemaNode node, String path) {
    node.properties()
        .forEach(
            (name, child) -> {
              String childPath = path.isEmpty() ? name : path + "." + name;
              if (childPath.equals("status")) {
                return; // nobody means what the operator writes
              }
              paths.computeIfAbsent(name, key -> new ArrayList<>(1)).add(childPath);
              add(child, childPath);
            });
    if (node.items() != null) {
      add(node.items(), path + "[]");
    }
  }
}
