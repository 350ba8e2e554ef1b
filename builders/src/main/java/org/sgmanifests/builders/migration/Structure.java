package org.sgmanifests.builders.migration;

import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.sgstream.StreamTargetClusterBuilder;
import org.sgmanifests.builders.recipe.Problems;

/** How schemas, tables and roles of the source come to the target: the stream carries rows only. */
public final class Structure {
  private final @Nullable Boolean skipImport;
  private final @Nullable String skippedRoles;

  private Structure(@Nullable Boolean skipImport, @Nullable String skippedRoles) {
    this.skipImport = skipImport;
    this.skippedRoles = skippedRoles;
  }

  /**
   * StackGres reads it from the source before the first row, all roles included.
   *
   * @return this way
   */
  public static Structure imported() {
    return new Structure(null, null);
  }

  /**
   * {@return the same without the roles that match} A managed cloud has roles of its own, which are
   * of no use elsewhere, such as {@code rds%}, {@code cloudsql%} or {@code azure%}.
   *
   * @param pattern as of SQL's SIMILAR TO, such as <code>rds%|admin</code>
   */
  public static Structure importedWithoutRoles(String pattern) {
    return new Structure(null, pattern);
  }

  /**
   * It is there already, restored with {@code pg_dump --schema-only} for example.
   *
   * @return this way
   */
  public static Structure present() {
    return new Structure(true, null);
  }

  void check(Problems problems) {
    if (skippedRoles != null) {
      problems.require("structure, roles to leave out", skippedRoles, "give a pattern");
    }
  }

  void addTo(StreamTargetClusterBuilder section) {
    section.withSkipDdlImport(skipImport).withDdlImportRoleSkipFilter(skippedRoles);
  }

  @Override
  public String toString() {
    return skipImport != null ? "present" : "imported" + (skippedRoles == null ? "" : " in part");
  }
}
