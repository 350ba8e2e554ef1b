package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** Sort of a benchmark; the section of the same name has to be present. */
@Enforced(Enforced.By.WEBHOOK)
public record BenchmarkType(@JsonValue String value) implements ClosedSet {
  /** Runs a load with pgbench. */
  public static final BenchmarkType PGBENCH = new BenchmarkType("pgbench");

  /** Records the queries of the cluster. */
  public static final BenchmarkType SAMPLING = new BenchmarkType("sampling");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static BenchmarkType of(String value) {
    return new BenchmarkType(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
