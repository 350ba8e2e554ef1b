package org.sgmanifests.builders.credentials;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Names of the source's users by role; passwords are elsewhere. The same name may stand for two or
 * all three roles.
 */
public final class SourceUsers {
  private static final SourceUsers STANDARD = of("postgres", "replicator", "authenticator");

  private final Map<Role, String> names;

  private SourceUsers(Map<Role, String> names) {
    this.names = names;
  }

  /** {@return the names that StackGres itself uses: postgres, replicator and authenticator} */
  public static SourceUsers standard() {
    return STANDARD;
  }

  /**
   * {@return a user for each role; equal names mean one user}
   *
   * @param superuser name of the administration user
   * @param replication name of the user that streams WAL
   * @param authenticator name of the user that PgBouncer looks up others with
   */
  public static SourceUsers of(String superuser, String replication, String authenticator) {
    Map<Role, String> names = new EnumMap<>(Role.class);
    names.put(Role.SUPERUSER, superuser);
    names.put(Role.REPLICATION, replication);
    names.put(Role.AUTHENTICATOR, authenticator);
    return new SourceUsers(names);
  }

  /**
   * {@return one user for all roles, who has to be a superuser} Its password is then on every pod
   * of the standby.
   *
   * @param name name of the user
   */
  public static SourceUsers one(String name) {
    return of(name, name, name);
  }

  /**
   * {@return the user's name}
   *
   * @param role the role
   */
  public String name(Role role) {
    return Objects.requireNonNull(names.get(role));
  }

  /**
   * {@return the roles of a user, in the order of {@link Role}; empty for a name that is not here}
   *
   * @param name name of a user
   */
  public Set<Role> roles(String name) {
    Set<Role> roles = new LinkedHashSet<>();
    names.forEach(
        (role, user) -> {
          if (user.equals(name)) {
            roles.add(role);
          }
        });
    return roles;
  }

  /** {@return the different names, in the order of their first role} */
  public Set<String> distinct() {
    return new LinkedHashSet<>(names.values());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceUsers that && names.equals(that.names);
  }

  @Override
  public int hashCode() {
    return names.hashCode();
  }

  @Override
  public String toString() {
    return "SourceUsers" + names;
  }
}
