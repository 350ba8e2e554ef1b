package org.sgmanifests.builders.credentials;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.common.ReplicateFromUsers;

/**
 * A Secret whose passwords are read, each time anew, when the bundle is asked for with its values:
 * from the environment, from files. {@link #bundle} only declares it.
 */
public abstract sealed class ReadSecret implements SecretSource
    permits EnvironmentSecret, ExampleSecret, FileSecret {
  private final String secretName;
  private final SourceUsers users;

  ReadSecret(String secretName, SourceUsers users) {
    this.secretName = secretName;
    this.users = users;
  }

  /** What a message calls the place of a password. */
  abstract String place(Role role);

  /** The password; {@code null} when there is none. */
  abstract @Nullable String read(Role role) throws IOException;

  /** What to do about a password that is missing. */
  abstract String remedy(Role role);

  @Override
  public final String secretName() {
    return secretName;
  }

  @Override
  public final SourceUsers users() {
    return users;
  }

  @Override
  public final ReplicateFromUsers selectors() {
    return SecretKeys.standard().selectors(secretName);
  }

  @Override
  public final Optional<String> password(Role role) {
    try {
      return Optional.ofNullable(read(first(role))).filter(password -> !password.isBlank());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public Bundle bundle(String namespace, String cluster) {
    return new ExistingSecret(secretName, users, SecretKeys.standard()).bundle(namespace, cluster);
  }

  @Override
  public final Bundle bundleWithValues(String namespace, String cluster) {
    Map<Role, DatabaseUser> read = new EnumMap<>(Role.class);
    List<String> problems = new ArrayList<>(problems(namespace, cluster));
    for (Role role : Role.values()) {
      String password = first(role) == role ? read(role, problems) : ""; // equal to an earlier one
      read.put(role, DatabaseUser.of(users.name(role), password));
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          "The values of Secret "
              + secretName
              + " can't be used:\n- "
              + String.join("\n- ", problems));
    }
    read.replaceAll((role, user) -> read.getOrDefault(first(role), user));
    return Bundle.of(new ReplicationCredentials(cluster, namespace, secretName, read).secret());
  }

  private String read(Role role, List<String> problems) {
    try {
      @Nullable String password = read(role);
      if (password == null) {
        problems.add(place(role) + ": missing; " + remedy(role));
        return "";
      }
      problems.addAll(ValueProblems.of(place(role), password));
      return password;
    } catch (IOException e) {
      // Its message may have parts of the content.
      problems.add(
          place(role) + ": can't be read as UTF-8 text (" + e.getClass().getSimpleName() + ")");
      return "";
    }
  }

  /** The first role of this role's user, which stands for all of them. */
  private Role first(Role role) {
    return users.roles(users.name(role)).iterator().next();
  }

  @Override
  public List<String> problems(String namespace, String cluster) {
    return NameProblems.of(this, cluster);
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + " " + secretName;
  }
}
