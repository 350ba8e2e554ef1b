package org.sgmanifests.builders.migration;

import java.util.List;
import java.util.stream.Collectors;
import org.sgmanifests.builders.recipe.Problems;

/** The SQL for a source: the user of the stream, what it may read, and the publication. */
final class MigrationSql {
  /** Begins and ends the blocks, so no name may have it. */
  private static final String TAG = "$sgmanifests$";

  private MigrationSql() {}

  static String of(SourceDatabase source, String user, ReplicationRight right) {
    check(source, user);
    List<MigratedTable> tables = source.tables().stream().map(MigratedTable::of).toList();
    String role = identifier(user);
    String replicate =
        right == ReplicationRight.RDS
            ? "GRANT rds_replication TO " + role
            : "ALTER ROLE " + role + " REPLICATION";
    String schemas =
        tables.stream()
            .map(table -> identifier(table.schema()))
            .distinct()
            .collect(Collectors.joining(", "));
    String grants =
        tables.stream()
            .map(table -> "GRANT SELECT ON " + granted(table) + " TO " + role + ";")
            .collect(Collectors.joining("\n"));
    String conditions =
        tables.stream().map(MigrationSql::condition).collect(Collectors.joining("\n      OR "));
    String publication = literal(source.publication().name().orElse(""));
    // A schema as such can be published by a superuser only, so its tables are looked up. Those of
    // an extension belong to somebody else, and come with it on the other side.
    return """
    -- For the owner of the tables, in the database that is migrated; it may run again. It sets no
    -- password: use psql's \\password, which shows none to the server's log.
    DO $sgmanifests$
    BEGIN
      CREATE ROLE %1$s LOGIN;
    EXCEPTION WHEN duplicate_object THEN
      NULL;
    END
    $sgmanifests$;
    %2$s;
    GRANT USAGE ON SCHEMA %3$s TO %1$s;
    %4$s
    DO $sgmanifests$
    DECLARE
      published text := (
        SELECT pg_catalog.string_agg(pg_catalog.format('%%I.%%I', n.nspname, c.relname), ', ')
        FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND c.relpersistence = 'p' AND (
          %5$s)
        AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
          WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'));
    BEGIN
      IF published IS NULL THEN
        RAISE EXCEPTION 'database %% has no table to publish', pg_catalog.current_database();
      END IF;
      EXECUTE pg_catalog.format('CREATE PUBLICATION %%I FOR TABLE ', %6$s) || published;
    EXCEPTION WHEN duplicate_object THEN
      EXECUTE pg_catalog.format('ALTER PUBLICATION %%I SET TABLE ', %6$s) || published;
    END
    $sgmanifests$;
    """
        .formatted(role, replicate, schemas, grants, conditions, publication);
  }

  private static void check(SourceDatabase source, String user) {
    Problems problems = new Problems();
    problems.check(
        source.publication().isExisting(),
        "publication: the stream makes it; decide on Publication.existing(name)");
    problems.check(
        !source.tables().isEmpty(), "tables: none is decided; name them, or public.* for a schema");
    source.tables().forEach(table -> MigratedTable.check(table, problems));
    check("user", user, problems);
    source.publication().name().ifPresent(name -> check("publication", name, problems));
    source.tables().forEach(table -> check("tables", table, problems));
    problems.throwIfAny("The SQL for the source can't be written");
  }

  private static void check(String what, String name, Problems problems) {
    problems.require(what, name, "give a name");
    problems.check(
        !name.contains(TAG) && name.chars().noneMatch(Character::isISOControl),
        what + ": a name with a control character or with " + TAG + "; give another one");
  }

  private static String granted(MigratedTable table) {
    return table.isSchema()
        ? "ALL TABLES IN SCHEMA " + identifier(table.schema())
        : "TABLE " + identifier(table.schema()) + "." + identifier(table.name());
  }

  private static String condition(MigratedTable table) {
    String schema = "n.nspname = " + literal(table.schema());
    return table.isSchema() ? schema : schema + " AND c.relname = " + literal(table.name());
  }

  private static String identifier(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  /** The same with {@code standard_conforming_strings} on and off. */
  private static String literal(String text) {
    String quoted = "'" + text.replace("'", "''").replace("\\", "\\\\") + "'";
    return text.contains("\\") ? "E" + quoted : quoted;
  }
}
