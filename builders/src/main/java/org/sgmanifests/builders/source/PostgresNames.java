package org.sgmanifests.builders.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgmanifests.builders.credentials.SourceUsers;

/** Names that PostgreSQL takes; but for control characters, anything may be inside. */
final class PostgresNames {
  /** NAMEDATALEN - 1; what is longer would be cut off. */
  private static final int MOST_BYTES = 63;

  /** PostgreSQL refuses these, and all that begin with {@code pg_}. */
  private static final List<String> RESERVED = List.of("none", "public");

  private PostgresNames() {}

  /**
   * The same users, if the server can have them.
   *
   * @throws IllegalArgumentException with all problems, one a line
   */
  static SourceUsers checked(SourceUsers users) {
    List<String> problems = new ArrayList<>();
    for (String name : users.distinct()) {
      String what = "user name of " + users.roles(name);
      problem(name).ifPresent(problem -> problems.add(what + ": " + problem));
      if (name.startsWith("pg_") || RESERVED.contains(name)) {
        problems.add(
            what
                + ": begins with pg_, or is one of "
                + String.join(", ", RESERVED)
                + ", which PostgreSQL keeps for itself; take another");
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          "The users of the source can't be created:\n- " + String.join("\n- ", problems));
    }
    return users;
  }

  /**
   * The same name of a database.
   *
   * @throws IllegalArgumentException if the server can't have it
   */
  static String database(String name) {
    problem(name)
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException("database: " + problem);
            });
    return name;
  }

  private static Optional<String> problem(String name) {
    if (name.isBlank()) {
      return Optional.of("blank; give a name");
    }
    if (name.chars().anyMatch(Character::isISOControl)) {
      return Optional.of("has a control character; remove it");
    }
    return name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
        ? Optional.of("longer than the " + MOST_BYTES + " bytes that PostgreSQL keeps; shorten it")
        : Optional.empty();
  }
}
