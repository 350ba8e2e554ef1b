package org.sgmanifests.builders.credentials;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Passwords from environment variables. Made by {@link SecretSource#environment}. */
public final class EnvironmentSecret extends ReadSecret {
  private final String prefix;
  private final Function<String, @Nullable String> environment;

  EnvironmentSecret(
      String secretName,
      SourceUsers users,
      String prefix,
      Function<String, @Nullable String> environment) {
    super(secretName, users);
    this.prefix = prefix;
    this.environment = environment;
  }

  /** The same from variables whose names begin so: {@code MY_DB_SUPERUSER_PASSWORD}, say. */
  public EnvironmentSecret withPrefix(String variables) {
    return new EnvironmentSecret(secretName(), users(), variables, environment);
  }

  /** The same from another environment than that of this process: {@code map::get}, say. */
  public EnvironmentSecret in(Function<String, @Nullable String> other) {
    return new EnvironmentSecret(secretName(), users(), prefix, other);
  }

  @Override
  String place(Role role) {
    return prefix + role.passwordKey().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  @Override
  @Nullable String read(Role role) {
    return environment.apply(place(role));
  }

  @Override
  String remedy(Role role) {
    return "set this environment variable to the password of `" + users().name(role) + "`";
  }
}
