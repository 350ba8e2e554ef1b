package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** Protocol that the events of a stream are sent with. */
@Enforced(Enforced.By.WEBHOOK)
public record CloudEventBinding(@JsonValue String value) implements ClosedSet {
  /** HTTP protocol binding of CloudEvents. */
  public static final CloudEventBinding HTTP = new CloudEventBinding("http");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static CloudEventBinding of(String value) {
    return new CloudEventBinding(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
