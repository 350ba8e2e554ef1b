package org.sgmanifests.validation.explain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sgmanifests.validation.table.FactTable;

/**
 * At which fields the rules find something: those of the examples of their pages, and of the corpus
 * of mistakes. The table is made by the test of these pages.
 */
final class FieldRules {
  /** Ids of rules by path by kind. */
  private static final Map<String, Map<String, List<String>>> TABLE = new TreeMap<>();

  static {
    for (List<String> row : FactTable.rows(FieldRules.class, "fields.txt")) {
      TABLE
          .computeIfAbsent(row.get(0), kind -> new TreeMap<>())
          .put(plain(row.get(1)), List.of(row.get(2).split(" ")));
    }
  }

  private FieldRules() {}

  /** The ids of the rules that look at a field. */
  static Set<String> at(String kind, String path) {
    return new TreeSet<>(TABLE.getOrDefault(kind, Map.of()).getOrDefault(plain(path), List.of()));
  }

  /** The ids of the rules that look at something in a field; of all for an empty path. */
  static Set<String> below(String kind, String path) {
    String beginning = path.isEmpty() ? "" : plain(path) + ".";
    Set<String> rules = new TreeSet<>();
    TABLE
        .getOrDefault(kind, Map.of())
        .forEach(
            (field, ids) -> {
              if (field.startsWith(beginning)) {
                rules.addAll(ids);
              }
            });
    return rules;
  }

  /** The kinds that a rule looks at, in order. */
  static List<String> kinds(String rule) {
    return TABLE.entrySet().stream()
        .filter(kind -> kind.getValue().values().stream().anyMatch(ids -> ids.contains(rule)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Without the brackets of lists and maps, and with dots in front of names that have dots. */
  private static String plain(String path) {
    return path.replaceAll("\\[\\d*]|\\{}", "").replaceAll("\\[([^\\]]+)]", ".$1");
  }
}
