package org.sgmanifests.builders.credentials;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Name and password of a PostgreSQL user. Takes anything, since {@link ReplicationCredentials}
 * reports all problems at once.
 */
public final class DatabaseUser {
  private final String name;
  private final String password;

  private DatabaseUser(String name, String password) {
    this.name = name;
    this.password = password;
  }

  /**
   * {@return a user with this password; {@code null} (an unset variable, say) counts as blank}
   *
   * @param name name of the user
   * @param password password of the user
   */
  public static DatabaseUser of(@Nullable String name, @Nullable String password) {
    return new DatabaseUser(
        Objects.requireNonNullElse(name, ""), Objects.requireNonNullElse(password, ""));
  }

  String name() {
    return name;
  }

  String password() {
    return password;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DatabaseUser that
        && name.equals(that.name)
        && password.equals(that.password);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, password);
  }

  /** Neither name nor password: who mixes up the two would otherwise print the password. */
  @Override
  public String toString() {
    return "DatabaseUser(hidden)";
  }
}
