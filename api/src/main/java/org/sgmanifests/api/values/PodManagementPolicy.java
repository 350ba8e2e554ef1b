package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** How pods are created and removed. */
@Enforced(Enforced.By.WEBHOOK)
public record PodManagementPolicy(@JsonValue String value) implements ClosedSet {
  /** One after the other, each waits until the one before is ready. */
  public static final PodManagementPolicy ORDERED_READY = new PodManagementPolicy("OrderedReady");

  /** All at once. */
  public static final PodManagementPolicy PARALLEL = new PodManagementPolicy("Parallel");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static PodManagementPolicy of(String value) {
    return new PodManagementPolicy(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
