package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** Experimental feature that has to be turned on explicitly; the field is a list of these. */
@Enforced(Enforced.By.WEBHOOK)
public record FeatureGate(@JsonValue String value) implements ClosedSet {
  /** Allows the flavor babelfish. */
  public static final FeatureGate BABELFISH_FLAVOR = new FeatureGate("babelfish-flavor");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static FeatureGate of(String value) {
    return new FeatureGate(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
