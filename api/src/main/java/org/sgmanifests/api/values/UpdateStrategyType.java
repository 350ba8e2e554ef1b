package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** When the operator restarts pods for changes that need it. */
@Enforced(Enforced.By.NOBODY)
public record UpdateStrategyType(@JsonValue String value) implements ClosedSet {
  /** As soon as a change needs it. */
  public static final UpdateStrategyType ALWAYS = new UpdateStrategyType("Always");

  /** Only inside the windows of the schedule. */
  public static final UpdateStrategyType SCHEDULE = new UpdateStrategyType("Schedule");

  /** Only through an SGDbOps. */
  public static final UpdateStrategyType ONLY_DB_OPS = new UpdateStrategyType("OnlyDbOps");

  /** Never by the operator. */
  public static final UpdateStrategyType NEVER = new UpdateStrategyType("Never");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static UpdateStrategyType of(String value) {
    return new UpdateStrategyType(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
