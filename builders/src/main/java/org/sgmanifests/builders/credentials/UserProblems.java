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
    found.addAll(ValueProblems.of(role.usernameKey(), user.name()));
    found.addAll(ValueProblems.of(role.passwordKey(), user.password()));
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
