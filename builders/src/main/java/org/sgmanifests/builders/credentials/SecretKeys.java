package org.sgmanifests.builders.credentials;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sgmanifests.api.common.ReplicateFromUser;
import org.sgmanifests.api.common.ReplicateFromUsers;
import org.sgmanifests.api.common.SecretKeySelector;

/** Keys of a Secret that hold name and password of each role. */
public final class SecretKeys {
  private static final SecretKeys STANDARD = new SecretKeys(standardKeys());

  private record UserKeys(String username, String password) {}

  private final Map<Role, UserKeys> keys;

  private SecretKeys(Map<Role, UserKeys> keys) {
    this.keys = keys;
  }

  /**
   * {@return {@code superuser-username}, {@code superuser-password} and so on, as {@link Role} has
   * them}
   */
  public static SecretKeys standard() {
    return STANDARD;
  }

  private static Map<Role, UserKeys> standardKeys() {
    Map<Role, UserKeys> keys = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      keys.put(role, new UserKeys(role.usernameKey(), role.passwordKey()));
    }
    return keys;
  }

  /**
   * {@return these keys, with others for one role}
   *
   * @param role the role
   * @param username key of the user name
   * @param password key of the password
   */
  public SecretKeys with(Role role, String username, String password) {
    Map<Role, UserKeys> changed = new EnumMap<>(keys);
    changed.put(role, new UserKeys(username, password));
    return new SecretKeys(changed);
  }

  /**
   * {@return the key of the user name}
   *
   * @param role the role
   */
  public String username(Role role) {
    return of(role).username();
  }

  /**
   * {@return the key of the password}
   *
   * @param role the role
   */
  public String password(Role role) {
    return of(role).password();
  }

  /** {@return all different keys, in the order of {@link Role}} */
  public List<String> all() {
    List<String> all = new ArrayList<>();
    keys.values().forEach(user -> all.addAll(List.of(user.username(), user.password())));
    return all.stream().distinct().toList();
  }

  /** The section {@code spec.replicateFrom.users} that points at these keys of a Secret. */
  ReplicateFromUsers selectors(String secretName) {
    return new ReplicateFromUsers(
        selectors(secretName, Role.SUPERUSER),
        selectors(secretName, Role.REPLICATION),
        selectors(secretName, Role.AUTHENTICATOR),
        null);
  }

  private ReplicateFromUser selectors(String secretName, Role role) {
    return new ReplicateFromUser(
        new SecretKeySelector(secretName, username(role), null),
        new SecretKeySelector(secretName, password(role), null),
        null);
  }

  private UserKeys of(Role role) {
    return Objects.requireNonNull(keys.get(role), "every role has keys");
  }
}
