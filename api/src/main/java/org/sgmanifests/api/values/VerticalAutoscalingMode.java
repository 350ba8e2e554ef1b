package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** What autoscaling changes in a part of a sharded cluster. */
@Enforced(Enforced.By.SCHEMA)
public record VerticalAutoscalingMode(@JsonValue String value) implements ClosedSet {
  /** CPU and memory. */
  public static final VerticalAutoscalingMode VERTICAL = new VerticalAutoscalingMode("vertical");

  /** Nothing. */
  public static final VerticalAutoscalingMode NONE = new VerticalAutoscalingMode("none");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static VerticalAutoscalingMode of(String value) {
    return new VerticalAutoscalingMode(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
