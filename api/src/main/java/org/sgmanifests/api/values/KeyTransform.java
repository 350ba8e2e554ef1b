package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** How the text of a libsodium key is turned into the key. */
@Enforced(Enforced.By.WEBHOOK)
public record KeyTransform(@JsonValue String value) implements ClosedSet {
  /** Decoded from base64. */
  public static final KeyTransform BASE64 = new KeyTransform("base64");

  /** Decoded from hexadecimal digits. */
  public static final KeyTransform HEX = new KeyTransform("hex");

  /** Used as it is. */
  public static final KeyTransform NONE = new KeyTransform("none");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static KeyTransform of(String value) {
    return new KeyTransform(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
