package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** Preset for the defaults of the non production options of a cluster. */
@Enforced(Enforced.By.WEBHOOK)
public record ClusterProfile(@JsonValue String value) implements ClosedSet {
  /** Safe defaults for real use. */
  public static final ClusterProfile PRODUCTION = new ClusterProfile("production");

  /** Loosened defaults for test clusters. */
  public static final ClusterProfile TESTING = new ClusterProfile("testing");

  /** Most loosened defaults, for development machines. */
  public static final ClusterProfile DEVELOPMENT = new ClusterProfile("development");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static ClusterProfile of(String value) {
    return new ClusterProfile(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
