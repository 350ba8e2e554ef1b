package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** How a sampling chooses the top queries. */
@Enforced(Enforced.By.WEBHOOK)
public record SamplingMode(@JsonValue String value) implements ClosedSet {
  /** The slowest ones. */
  public static final SamplingMode TIME = new SamplingMode("time");

  /** The most frequent ones. */
  public static final SamplingMode CALLS = new SamplingMode("calls");

  /** The result of an own query. */
  public static final SamplingMode CUSTOM = new SamplingMode("custom");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static SamplingMode of(String value) {
    return new SamplingMode(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
