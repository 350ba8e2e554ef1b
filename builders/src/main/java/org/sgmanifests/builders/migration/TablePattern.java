package org.sgmanifests.builders.migration;

import org.sgmanifests.builders.recipe.Problems;

/**
 * A table as the regular expression that a stream wants. It matches the table and each of its
 * columns, since StackGres compares schema, table and column joined by dots.
 */
final class TablePattern {
  private TablePattern() {}

  /** A comma separates the expressions on their way to Debezium, so it can't be in one. */
  static void check(String table, Problems problems) {
    problems.check(
        table.matches("[^.,\\s]+\\.[^.,]*[^.,\\s]"),
        "table `"
            + table
            + "`: give schema and table, such as public.orders, or public.* for a schema");
  }

  static String of(String table) {
    int dot = table.indexOf('.');
    String schema = escaped(table.substring(0, dot < 0 ? table.length() : dot));
    String name = table.substring(dot + 1);
    return name.equals("*") ? schema + "\\..*" : schema + "\\." + escaped(name) + "(\\..*)?";
  }

  private static String escaped(String text) {
    return text.replaceAll("[^\\p{Alnum}_ -]", "\\\\$0");
  }
}
