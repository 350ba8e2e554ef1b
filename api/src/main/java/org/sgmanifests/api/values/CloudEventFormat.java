package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** Format of the events of a stream. */
@Enforced(Enforced.By.WEBHOOK)
public record CloudEventFormat(@JsonValue String value) implements ClosedSet {
  /** JSON event format of CloudEvents. */
  public static final CloudEventFormat JSON = new CloudEventFormat("json");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static CloudEventFormat of(String value) {
    return new CloudEventFormat(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
