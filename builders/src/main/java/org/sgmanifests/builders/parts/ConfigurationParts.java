package org.sgmanifests.builders.parts;

import java.util.Optional;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfile;
import org.sgmanifests.api.sgpoolingconfig.SGPoolingConfig;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfig;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Parts;
import org.sgmanifests.builders.recipe.Problems;

/** The objects that {@link SizeAndSettings} stand for, or none where nothing was decided. */
public final class ConfigurationParts {
  private final SizeAndSettings decisions;
  private final String namespace;
  private final String prefix;
  private final String postgresVersion;

  /**
   * The objects of these decisions.
   *
   * @param decisions the decisions about size and settings
   * @param namespace namespace of the objects
   * @param prefix how the names of those begin that are made of values
   * @param postgresVersion whose major version the parameters are for
   */
  public ConfigurationParts(
      SizeAndSettings decisions, String namespace, String prefix, String postgresVersion) {
    this.decisions = decisions;
    this.namespace = namespace;
    this.prefix = prefix;
    this.postgresVersion = postgresVersion;
  }

  /** {@return CPU and memory} */
  public Optional<Part<SGInstanceProfile>> instanceProfile() {
    return decisions
        .instanceProfile()
        .or(() -> decisions.size().map(size -> size.profile(namespace, prefix + "-size")));
  }

  /** {@return the settings of PostgreSQL} */
  public Optional<Part<SGPostgresConfig>> postgresConfig() {
    if (decisions.postgresParameters().isEmpty()) {
      return decisions.postgresConfig();
    }
    return Optional.of(
        Settings.postgres(
            namespace,
            prefix + "-postgres",
            Forms.major(postgresVersion).orElse(""),
            decisions.postgresParameters()));
  }

  /** {@return the settings of PgBouncer} */
  public Optional<Part<SGPoolingConfig>> poolingConfig() {
    if (decisions.poolingSettings().isEmpty()) {
      return decisions.poolingConfig();
    }
    return Optional.of(
        Settings.pooling(namespace, prefix + "-pooling", decisions.poolingSettings()));
  }

  /**
   * Adds those that there are.
   *
   * @param parts takes the objects
   */
  public void addTo(Parts parts) {
    parts
        .add("SGInstanceProfile", instanceProfile())
        .add("SGPostgresConfig", postgresConfig())
        .add("SGPoolingConfig", poolingConfig());
  }

  /**
   * Amounts that are none, and what is decided twice.
   *
   * @param of what the decisions are about, such as {@code "coordinator "}, or empty
   * @param problems takes what is wrong
   */
  public void check(String of, Problems problems) {
    decisions.size().ifPresent(size -> size.check(of, problems));
    problems.check(
        decisions.size().isEmpty() || decisions.instanceProfile().isEmpty(),
        of + "size: instanceProfile is given, too; keep one of the two");
    problems.check(
        decisions.postgresParameters().isEmpty() || decisions.postgresConfig().isEmpty(),
        of + "postgresParameters: postgresConfig is given, too; keep one of the two");
    problems.check(
        decisions.poolingSettings().isEmpty() || decisions.poolingConfig().isEmpty(),
        of + "poolingSettings: poolingConfig is given, too; keep one of the two");
    problems.check(
        decisions.postgresParameters().isEmpty() || !"latest".equals(postgresVersion),
        of
            + "postgresParameters: they are for one major version; give that instead of `latest`"
            + " as postgresVersion");
  }
}
