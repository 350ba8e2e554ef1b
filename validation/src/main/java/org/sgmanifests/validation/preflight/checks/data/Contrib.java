package org.sgmanifests.validation.preflight.checks.data;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sgmanifests.validation.table.FactTable;

/** What belongs to PostgreSQL itself, 14 to 18. */
public final class Contrib {
  private static final List<List<String>> ROWS = FactTable.rows(Contrib.class, "contrib.txt");
  private static final Set<String> EXTENSIONS = column("extension");
  private static final Set<String> PRELOADABLE = column("preload");

  /** Installed in every cluster without being declared (StackGres 1.18). */
  private static final Set<String> ALWAYS =
      Set.of("plpgsql", "pg_stat_statements", "dblink", "plpython3u");

  private Contrib() {}

  private static Set<String> column(String kind) {
    return ROWS.stream()
        .filter(row -> row.get(1).contains(kind))
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether an extension comes with the source code of PostgreSQL. */
  static boolean isExtension(String name) {
    return EXTENSIONS.contains(name);
  }

  /** Whether every cluster of StackGres has the files of an extension. */
  static boolean isAlwaysThere(String name) {
    return ALWAYS.contains(name);
  }

  /**
   * {@return whether a library to preload comes with the source code of PostgreSQL}
   *
   * @param library name of the library
   */
  public static boolean isPreloadable(String library) {
    return PRELOADABLE.contains(library);
  }
}
