package org.sgmanifests.builders.migration;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.sgmanifests.api.sgstream.DebeziumSourcePropertiesBuilder;
import org.sgmanifests.api.sgstream.StreamSource;
import org.sgmanifests.api.sgstream.StreamSourceBuilder;
import org.sgmanifests.api.sgstream.StreamSourcePostgresBuilder;
import org.sgmanifests.api.values.StreamSourceType;
import org.sgmanifests.builders.parts.Login;
import org.sgmanifests.builders.recipe.Problems;
import org.sgmanifests.builders.recipe.RecipeStyle;

/** The database that is migrated, and what the stream uses there. Five decisions are mandatory. */
@Value.Immutable
@RecipeStyle
public abstract class SourceDatabase {

  /**
   * Starts with the first mandatory decision.
   *
   * @return the first stage of a builder, which asks for one mandatory decision after the other
   */
  public static ImmutableSourceDatabase.HostBuildStage builder() {
    return ImmutableSourceDatabase.builder();
  }

  /** {@return the name or address of the server, as seen from the pods} */
  public abstract String host();

  /** {@return the database; a stream migrates one} */
  public abstract String database();

  /** {@return the user of the stream} */
  public abstract Login login();

  /** {@return what the stream reads} */
  public abstract Publication publication();

  /** {@return how the source remembers what the stream has read} */
  public abstract Slot slot();

  /**
   * {@return the port of PostgreSQL itself, not of a pooler} StackGres takes 5432 if it is not
   * decided.
   */
  public abstract OptionalInt port();

  /**
   * {@return the only tables to migrate, such as {@code public.orders}, or {@code public.*} for a
   * schema} All tables are migrated if none is decided.
   */
  public abstract List<String> tables();

  /**
   * {@return the tables to leave out, written in the same way} Not together with {@link #tables}.
   */
  public abstract List<String> excludedTables();

  /**
   * {@return SQL to prepare the source: the user of the stream without a password, its right to
   * replicate and to read, and the publication} For the owner of the tables, who also has CREATE on
   * the database and may create roles; it may run any number of times. A table that is made later
   * is published and readable only after another run.
   *
   * @param user name of the user, the same as in the Secret of {@link #login}
   * @param right how the user gets the right to replicate
   * @throws IllegalArgumentException if {@link #tables} are not decided, or the publication is not
   *     an existing one
   */
  public String setupSql(String user, ReplicationRight right) {
    return MigrationSql.of(this, user, right);
  }

  void check(Problems problems) {
    problems.check(
        host().matches("[^\\s/@]+"),
        "host of the source: `" + host() + "` is none; give it without scheme, user and path");
    port().ifPresent(number -> problems.requirePort("port of the source", number));
    problems.require("database of the source", database(), "give its name");
    login().check("login of the source", problems);
    publication().check(problems);
    slot().check(problems);
    problems.check(
        tables().isEmpty() || excludedTables().isEmpty(),
        "tables: some are to be left out, too; keep one of the two lists");
    Stream.concat(tables().stream(), excludedTables().stream())
        .forEach(table -> MigratedTable.check(table, problems));
  }

  StreamSource section() {
    StreamSourcePostgresBuilder section =
        new StreamSourcePostgresBuilder()
            .withHost(host())
            .withDatabase(database())
            .withUsername(login().username())
            .withPassword(login().password());
    port().ifPresent(section::withPort);
    if (!tables().isEmpty()) {
      section.withIncludes(
          tables().stream().map(table -> MigratedTable.of(table).pattern()).toList());
    }
    if (!excludedTables().isEmpty()) {
      section.withExcludes(
          excludedTables().stream().map(table -> MigratedTable.of(table).pattern()).toList());
    }
    DebeziumSourcePropertiesBuilder properties = new DebeziumSourcePropertiesBuilder();
    publication().addTo(properties);
    slot().addTo(properties);
    return new StreamSourceBuilder()
        .withType(StreamSourceType.POSTGRES)
        .withPostgres(section.withDebeziumProperties(properties.build()).build())
        .build();
  }

  @Override
  public String toString() {
    return "database " + database() + " of " + host();
  }
}
