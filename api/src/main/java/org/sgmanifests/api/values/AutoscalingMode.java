package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** What autoscaling changes. */
@Enforced(Enforced.By.WEBHOOK)
public record AutoscalingMode(@JsonValue String value) implements ClosedSet {
  /** Number of pods as well as CPU and memory. */
  public static final AutoscalingMode ALL = new AutoscalingMode("all");

  /** Only the number of pods. */
  public static final AutoscalingMode HORIZONTAL = new AutoscalingMode("horizontal");

  /** Only CPU and memory. */
  public static final AutoscalingMode VERTICAL = new AutoscalingMode("vertical");

  /** Nothing. */
  public static final AutoscalingMode NONE = new AutoscalingMode("none");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static AutoscalingMode of(String value) {
    return new AutoscalingMode(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
