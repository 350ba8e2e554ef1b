package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** Isolation level of the transaction around a script. */
@Enforced(Enforced.By.WEBHOOK)
public record TransactionIsolation(@JsonValue String value) implements ClosedSet {
  /** Each statement sees what is committed when it starts. */
  public static final TransactionIsolation READ_COMMITTED =
      new TransactionIsolation("read-committed");

  /** All statements see what was committed at the first one. */
  public static final TransactionIsolation REPEATABLE_READ =
      new TransactionIsolation("repeatable-read");

  /** As if transactions ran one after the other. */
  public static final TransactionIsolation SERIALIZABLE = new TransactionIsolation("serializable");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static TransactionIsolation of(String value) {
    return new TransactionIsolation(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
