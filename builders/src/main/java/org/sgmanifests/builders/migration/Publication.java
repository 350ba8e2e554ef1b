package org.sgmanifests.builders.migration;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sgmanifests.api.sgstream.DebeziumSourcePropertiesBuilder;
import org.sgmanifests.builders.recipe.Problems;

/**
 * The publication of the source that the stream reads, and who makes it. StackGres' own default is
 * one for all tables, which only a superuser can make: a managed cloud has none to give.
 */
public final class Publication {
  /** NAMEDATALEN of PostgreSQL, less its end. */
  private static final int LONGEST_NAME = 63;

  /** Debezium's word for it. */
  private static final String EXISTING = "disabled";

  private final Optional<String> name;
  private final String autocreateMode;

  private Publication(Optional<String> name, String autocreateMode) {
    this.name = name;
    this.autocreateMode = autocreateMode;
  }

  /**
   * {@return one that is there: made by somebody who owns the tables, with {@code CREATE
   * PUBLICATION name FOR TABLE ...}} The user of the stream then needs no more than to read the
   * tables and to replicate.
   *
   * @param name name of the publication
   */
  public static Publication existing(String name) {
    return new Publication(Optional.of(name), EXISTING);
  }

  /**
   * {@return one of the migrated tables that the stream makes} Its user needs the right CREATE on
   * the database, and has to own the tables.
   */
  public static Publication ofMigratedTables() {
    return new Publication(Optional.empty(), "filtered");
  }

  /** {@return one of all tables that the stream makes} Its user has to be a superuser. */
  public static Publication ofAllTables() {
    return new Publication(Optional.empty(), "all_tables");
  }

  /**
   * {@return the same with a name; StackGres makes one of namespace and name if it is not decided}
   *
   * @param other the name
   */
  public Publication named(String other) {
    return new Publication(Optional.of(other), autocreateMode);
  }

  /** {@return the name, if that was decided; otherwise StackGres makes one} */
  public Optional<String> name() {
    return name;
  }

  boolean isExisting() {
    return autocreateMode.equals(EXISTING);
  }

  void check(Problems problems) {
    name.ifPresent(
        text -> {
          problems.require("publication", text, "give its name");
          problems.check(
              text.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME,
              "publication: `" + text + "` is too long; use " + LONGEST_NAME + " bytes at most");
        });
  }

  void addTo(DebeziumSourcePropertiesBuilder properties) {
    properties.withPublicationName(name.orElse(null)).withPublicationAutocreateMode(autocreateMode);
  }

  @Override
  public String toString() {
    return "publication " + name.map(text -> text + " ").orElse("") + "(" + autocreateMode + ")";
  }
}
