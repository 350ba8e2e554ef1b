package org.sgmanifests.samples.replica;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The secrets of the sample, from environment variables; a variable that is not set gets an obvious
 * example, such as {@code example-superuser-password}. No method of this class and no message shows
 * a value.
 */
public final class EnvironmentSecrets {

  /** Names of environment variables. */
  enum Variable {
    SUPERUSER_PASSWORD,
    REPLICATION_PASSWORD,
    AUTHENTICATOR_PASSWORD,
    BUCKET_ACCESS_KEY_ID,
    BUCKET_SECRET_ACCESS_KEY;

    private String example() {
      return "example-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Map<Variable, String> given = new EnumMap<>(Variable.class);

  private EnvironmentSecrets(Map<String, String> environment) {
    for (Variable variable : Variable.values()) {
      if (environment.containsKey(variable.name())) {
        given.put(variable, environment.get(variable.name()));
      }
    }
  }

  /**
   * Takes the variables from {@link System#getenv()} or from a map of the same shape.
   *
   * @throws IllegalArgumentException if variables are set but blank: a secret that a pipeline
   *     failed to hand on, which an example must not paper over
   */
  public static EnvironmentSecrets from(Map<String, String> environment) {
    EnvironmentSecrets secrets = new EnvironmentSecrets(environment);
    String blank =
        secrets.given.entrySet().stream()
            .filter(entry -> entry.getValue().isBlank())
            .map(entry -> entry.getKey().name())
            .collect(Collectors.joining(", "));
    if (!blank.isEmpty()) {
      throw new IllegalArgumentException(
          "Set but blank: " + blank + ". Give a value, or unset it to get an example value.");
    }
    return secrets;
  }

  /** Names of the variables that are not set, so that their example values are used. */
  public List<String> examples() {
    return Arrays.stream(Variable.values())
        .filter(variable -> !given.containsKey(variable))
        .map(Variable::name)
        .toList();
  }

  /** A value by the name of its variable, as recipes ask for it. */
  String get(String variable) {
    return get(Variable.valueOf(variable));
  }

  String get(Variable variable) {
    return given.getOrDefault(variable, variable.example());
  }
}
