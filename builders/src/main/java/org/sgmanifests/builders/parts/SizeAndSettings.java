package org.sgmanifests.builders.parts;

import java.util.Map;
import java.util.Optional;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfile;
import org.sgmanifests.api.sgpoolingconfig.SGPoolingConfig;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfig;
import org.sgmanifests.builders.recipe.Part;

/**
 * Decisions about CPU, memory and settings, each in two ways: a few values, of which the recipe
 * makes an object with a name of its own choice, or the object itself.
 */
public interface SizeAndSettings {

  /** {@return CPU and memory of the pods, for a profile with a name that ends in {@code -size}} */
  Optional<Size> size();

  /** {@return CPU and memory of the pods, instead of {@link #size}} */
  Optional<Part<SGInstanceProfile>> instanceProfile();

  /**
   * {@return the settings of PostgreSQL, for a configuration with a name that ends in {@code
   * -postgres}}
   */
  Map<String, String> postgresParameters();

  /** {@return the settings of PostgreSQL, instead of {@link #postgresParameters}} */
  Optional<Part<SGPostgresConfig>> postgresConfig();

  /**
   * {@return the settings of PgBouncer, for a configuration with a name that ends in {@code
   * -pooling}}
   */
  Map<String, String> poolingSettings();

  /** {@return the settings of PgBouncer, instead of {@link #poolingSettings}} */
  Optional<Part<SGPoolingConfig>> poolingConfig();
}
