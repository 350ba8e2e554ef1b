package org.sgmanifests.builders.credentials;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values from environment variables. Made by {@link SecretSource#environment}. */
public final class EnvironmentSecret extends ReadSecret {
  private final String prefix;
  private final Function<String, @Nullable String> environment;

  EnvironmentSecret(
      String secretName, String prefix, Function<String, @Nullable String> environment) {
    super(secretName);
    this.prefix = prefix;
    this.environment = environment;
  }

  /**
   * {@return the same from variables whose names begin so: {@code MY_DB_SUPERUSER_PASSWORD}, say}
   *
   * @param variables what the variables' names begin with, such as {@code MY_DB_}
   */
  public EnvironmentSecret withPrefix(String variables) {
    return new EnvironmentSecret(secretName(), variables, environment);
  }

  /**
   * {@return the same from another environment than that of this process: {@code map::get}, say}
   *
   * @param other gives the value of a variable, or {@code null}
   */
  public EnvironmentSecret in(Function<String, @Nullable String> other) {
    return new EnvironmentSecret(secretName(), prefix, other);
  }

  /** {@code superuser-password} and {@code superuserPassword}: {@code SUPERUSER_PASSWORD}. */
  @Override
  String place(String key) {
    String words = key.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replaceAll("[^A-Za-z0-9]", "_");
    return prefix + words.toUpperCase(Locale.ROOT);
  }

  /** Besides, no two values may stand in one variable. */
  @Override
  public void check(SecretContent content, Consumer<String> problems) {
    super.check(content, problems);
    Map<String, Set<String>> keys = new LinkedHashMap<>();
    for (String key : content.keys()) {
      String read = content.sameAs(key);
      if (content.known(key).isEmpty()) {
        keys.computeIfAbsent(place(read), variable -> new LinkedHashSet<>()).add(read);
      }
    }
    keys.forEach(
        (variable, same) -> {
          if (same.size() > 1) {
            problems.accept(
                "%s: the variable of the keys %s of Secret `%s`; rename all but one of them, or use"
                        .formatted(variable, String.join(", ", same), secretName())
                    + " files");
          }
        });
  }

  @Override
  @Nullable String read(String key) {
    return environment.apply(place(key));
  }
}
