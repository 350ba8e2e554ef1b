package org.sgmanifests.validation.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells at which paths of a kind a field of some name is. Made once for each kind, when somebody
 * first asks where a misplaced field belongs.
 */
final class FieldIndex {
  private final SchemaNode root;
  private volatile @Nullable Map<String, List<String>> made;

  FieldIndex(SchemaNode root) {
    this.root = root;
  }

  /** The paths, list items written as {@code []}; none when the kind has no such field. */
  List<String> pathsOf(String name) {
    Map<String, List<String>> paths = made;
    if (paths == null) {
      paths = new HashMap<>();
      add(root, "", paths);
      made = paths;
    }
    return paths.getOrDefault(name, List.of());
  }

  private static void add(SchemaNode node, String path, Map<String, List<String>> paths) {
    node.properties()
        .forEach(
            (name, child) -> {
              String childPath = path.isEmpty() ? name : path + "." + name;
              if (childPath.equals("status")) {
                return; // nobody means what the operator writes
              }
              paths.computeIfAbsent(name, key -> new ArrayList<>(1)).add(childPath);
              add(child, childPath, paths);
            });
    if (node.items() != null) {
      add(node.items(), path + "[]", paths);
    }
  }
}
