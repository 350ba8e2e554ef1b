package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** Protocol that pgbench sends queries with. */
@Enforced(Enforced.By.WEBHOOK)
public record PgbenchQueryMode(@JsonValue String value) implements ClosedSet {
  /** Simple query protocol. */
  public static final PgbenchQueryMode SIMPLE = new PgbenchQueryMode("simple");

  /** Extended query protocol. */
  public static final PgbenchQueryMode EXTENDED = new PgbenchQueryMode("extended");

  /** Extended query protocol with prepared statements. */
  public static final PgbenchQueryMode PREPARED = new PgbenchQueryMode("prepared");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static PgbenchQueryMode of(String value) {
    return new PgbenchQueryMode(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
