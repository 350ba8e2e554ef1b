package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/**
 * Sort of the source of a stream; the section that belongs to it has to be present, the other
 * absent.
 */
@Enforced(Enforced.By.WEBHOOK)
public record StreamSourceType(@JsonValue String value) implements ClosedSet {
  /** A cluster of the same namespace. */
  public static final StreamSourceType SGCLUSTER = new StreamSourceType("SGCluster");

  /** Any PostgreSQL server. */
  public static final StreamSourceType POSTGRES = new StreamSourceType("Postgres");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static StreamSourceType of(String value) {
    return new StreamSourceType(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
