package org.sgmanifests.builders.migration;

import org.sgmanifests.builders.recipe.Problems;

/**
 * A table, or all tables of a schema.
 *
 * @param name {@code *} for a schema
 */
record MigratedTable(String schema, String name) {

  /** A comma separates the expressions on their way to Debezium, so it can't be in one. */
  static void check(String table, Problems problems) {
    problems.check(
        table.matches("[^.,\\s][^.,]*\\.[^,]*[^.,\\s]"),
        "table `"
            + table
            + "`: give schema and table, such as public.orders, or public.* for a schema");
  }

  static MigratedTable of(String table) {
    int dot = table.indexOf('.');
    return new MigratedTable(table.substring(0, Math.max(dot, 0)), table.substring(dot + 1));
  }

  boolean isSchema() {
    return name.equals("*");
  }

  /**
   * The regular expression that a stream wants. It matches the table and each of its columns, since
   * StackGres compares schema, table and column joined by dots.
   */
  String pattern() {
    String prefix = escaped(schema) + "\\.";
    return isSchema() ? prefix + ".*" : prefix + escaped(name) + "(\\..*)?";
  }

  private static String escaped(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}_ -]", "\\\\$0");
  }
}
