package org.sgmanifests.builders.migration;

import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.sgstream.DebeziumSourcePropertiesBuilder;
import org.sgmanifests.api.sgstream.StreamSource;
import org.sgmanifests.api.sgstream.StreamSourceBuilder;
import org.sgmanifests.api.sgstream.StreamSourcePostgresBuilder;
import org.sgmanifests.api.values.StreamSourceType;
import org.sgmanifests.builders.parts.Assembly;
import org.sgmanifests.builders.parts.Login;
import org.sgmanifests.builders.parts.Problems;

/** The database that is migrated, with what the stream uses there. */
@Value.Immutable
@Value.Style(stagedBuilder = true)
public interface SourceDatabase {

  /** Name or address of the server, as the pods of the Kubernetes cluster reach it. */
  String host();

  /** The database; a stream migrates one. */
  String database();

  /** The user of the stream. */
  Login login();

  /** What the stream reads. */
  Publication publication();

  /** How the source remembers what the stream has read. */
  Slot slot();

  /** Port of PostgreSQL itself, not of a pooler. 5432 if this is not decided. */
  OptionalInt port();

  /**
   * The only tables to migrate, such as {@code public.orders}, or {@code public.*} for a schema.
   * All tables are migrated if this is not decided.
   */
  List<String> tables();

  /** Tables to leave out, written in the same way; not together with {@link #tables}. */
  List<String> excludedTables();

  /** Starts with the host. */
  static ImmutableSourceDatabase.HostBuildStage builder() {
    return ImmutableSourceDatabase.builder();
  }

  /** The section of the stream. */
  @Value.Auxiliary
  default StreamSource section(Assembly assembly) {
    check(assembly.problems());
    DebeziumSourcePropertiesBuilder properties = new DebeziumSourcePropertiesBuilder();
    publication().addTo(properties, assembly.problems());
    slot().addTo(properties, assembly.problems());
    return new StreamSourceBuilder()
        .withType(StreamSourceType.POSTGRES)
        .withPostgres(
            new StreamSourcePostgresBuilder()
                .withHost(host())
                .withPort(port().isPresent() ? port().getAsInt() : null)
                .withDatabase(database())
                .withUsername(login().username().selector("source user", assembly))
                .withPassword(login().password().selector("source password", assembly))
                .withIncludes(patterns(tables()))
                .withExcludes(patterns(excludedTables()))
                .withDebeziumProperties(properties.build())
                .build())
        .build();
  }

  private void check(Problems problems) {
    problems.addIf(
        !host().matches("[^\\s/@]+"),
        "source host",
        "`" + host() + "` is no host name or address",
        "give it alone, without a scheme, user, port or path");
    problems.checkText("source database", database());
    port()
        .ifPresent(
            port ->
                problems.addIf(
                    port < 1 || port > 65_535,
                    "source port",
                    "is " + port,
                    "give the port of PostgreSQL, from 1 to 65535"));
    problems.addIf(
        !tables().isEmpty() && !excludedTables().isEmpty(),
        "source tables",
        "tables to migrate and tables to leave out are both given",
        "give one of the two");
    tables().forEach(table -> TablePattern.check(table, problems));
    excludedTables().forEach(table -> TablePattern.check(table, problems));
  }

  private static @Nullable List<String> patterns(List<String> tables) {
    return tables.isEmpty() ? null : tables.stream().map(TablePattern::of).toList();
  }
}
