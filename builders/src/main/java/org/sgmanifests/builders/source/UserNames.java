package org.sgmanifests.builders.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sgmanifests.builders.credentials.SourceUsers;

/** Names that PostgreSQL takes for a user; any other character than a control one may be inside. */
final class UserNames {
  /** NAMEDATALEN - 1; what is longer would be cut off. */
  private static final int MOST_BYTES = 63;

  /** PostgreSQL refuses these, and all that begin with {@code pg_}. */
  private static final Set<String> RESERVED = Set.of("public", "none");

  private UserNames() {}

  /**
   * The same users, if the server can have them.
   *
   * @throws IllegalArgumentException with all problems, one a line
   */
  static SourceUsers checked(SourceUsers users) {
    List<String> problems = new ArrayList<>();
    for (String name : users.distinct()) {
      if (name.isBlank()) {
        problems.add("user name of " + users.roles(name) + ": blank; give one");
      } else if (name.chars().anyMatch(Character::isISOControl)) {
        problems.add("user name of " + users.roles(name) + ": has a control character; remove it");
      } else if (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
        problems.add(
            "user name of "
                + users.roles(name)
                + ": longer than the "
                + MOST_BYTES
                + " bytes that PostgreSQL keeps; shorten it");
      } else if (name.startsWith("pg_") || RESERVED.contains(name)) {
        problems.add(
            "user name of "
                + users.roles(name)
                + ": `"
                + name
                + "` is reserved by PostgreSQL; take another");
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          "The users of the source can't be created:\n- " + String.join("\n- ", problems));
    }
    return users;
  }
}
