package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** Method of the client side encryption of backups. */
@Enforced(Enforced.By.WEBHOOK)
public record EncryptionMethod(@JsonValue String value) implements ClosedSet {
  /** Symmetric encryption with libsodium. */
  public static final EncryptionMethod SODIUM = new EncryptionMethod("sodium");

  /** Encryption with an OpenPGP key. */
  public static final EncryptionMethod OPENPGP = new EncryptionMethod("openpgp");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static EncryptionMethod of(String value) {
    return new EncryptionMethod(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
