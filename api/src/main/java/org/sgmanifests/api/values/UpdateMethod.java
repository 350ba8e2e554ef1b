package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** How the operator restarts pods. */
@Enforced(Enforced.By.WEBHOOK)
public record UpdateMethod(@JsonValue String value) implements ClosedSet {
  /** Restarts the existing pods. */
  public static final UpdateMethod IN_PLACE = new UpdateMethod("InPlace");

  /** Starts an additional replica first. */
  public static final UpdateMethod REDUCED_IMPACT = new UpdateMethod("ReducedImpact");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static UpdateMethod of(String value) {
    return new UpdateMethod(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
