package org.sgmanifests.builders.credentials;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with the users of the three roles, in words that show no user name or password. */
final class UserProblems {
  private final Map<Role, DatabaseUser> users;
  private final List<String> found = new ArrayList<>();

  private UserProblems(Map<Role, DatabaseUser> users) {
    this.users = users;
  }

  static List<String> of(Map<Role, DatabaseUser> users) {
    UserProblems problems = new UserProblems(users);
    for (Role role : Role.values()) {
      problems.checkUser(role);
    }
    problems.checkPair(Role.SUPERUSER, Role.REPLICATION);
    problems.checkPair(Role.SUPERUSER, Role.AUTHENTICATOR);
    problems.checkPair(Role.REPLICATION, Role.AUTHENTICATOR);
    return problems.found;
  }

  private void checkUser(Role role) {
    @Nullable DatabaseUser user = users.get(role);
    if (user == null) {
      found.add(
          role.title() + ": missing; the operator needs all three roles, which may be one user");
      return;
    }
    checkValue(role.usernameKey(), user.name());
    checkValue(role.passwordKey(), user.password());
  }

  /**
   * The operator hands these values to the pods through a shell wrapper that puts them between
   * single quotes, and into YAML in single quotes: a quote ends the value early, and what follows
   * is run. The shell also drops a line break at the end.
   */
  private void checkValue(String key, String value) {
    if (value.isBlank()) {
      found.add(key + ": blank; give the value that the source has");
    }
    if (value.indexOf('\'') >= 0) {
      found.add(
          key
              + ": has a single quote, which breaks the operator's shell wrapper; change it on the"
              + " source");
    }
    if (value.chars().anyMatch(c -> c == '\n' || c == '\r' || c == 0)) {
      found.add(
          key
              + ": has a line break or NUL, which the operator's shell wrapper loses; remove it (a"
              + " file's last line break, perhaps)");
    }
  }

  private void checkPair(Role one, Role other) {
    @Nullable DatabaseUser first = users.get(one);
    @Nullable DatabaseUser second = users.get(other);
    if (first != null
        && second != null
        && !first.name().isBlank()
        && first.name().equals(second.name())
        && !first.password().equals(second.password())) {
      found.add(
          one.title()
              + " and "
              + other.title()
              + ": one user, but two passwords; use one DatabaseUser for both");
    }
  }
}
