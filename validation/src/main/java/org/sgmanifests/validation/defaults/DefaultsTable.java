package org.sgmanifests.validation.defaults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sgmanifests.validation.table.FactTable;

/** Reads a table of this package: one line for each fact, first the kind and then the rest. */
final class DefaultsTable {
  private DefaultsTable() {}

  static <T> Map<String, List<T>> read(String resource, Function<String, T> parser) {
    Map<String, List<T>> lines = new HashMap<>();
    for (String line : FactTable.lines(DefaultsTable.class, resource)) {
      String[] kindAndRest = line.split(" \\| ", 2);
      lines
          .computeIfAbsent(kindAndRest[0], kind -> new ArrayList<>())
          .add(parser.apply(kindAndRest[1]));
    }
    return Map.copyOf(lines);
  }
}
