package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** Service that a benchmark connects to. */
@Enforced(Enforced.By.WEBHOOK)
public record BenchmarkConnectionType(@JsonValue String value) implements ClosedSet {
  /** Read-write service. */
  public static final BenchmarkConnectionType PRIMARY_SERVICE =
      new BenchmarkConnectionType("primary-service");

  /** Read-only service. */
  public static final BenchmarkConnectionType REPLICAS_SERVICE =
      new BenchmarkConnectionType("replicas-service");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static BenchmarkConnectionType of(String value) {
    return new BenchmarkConnectionType(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
