package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** Load that pgbench runs. */
@Enforced(Enforced.By.WEBHOOK)
public record PgbenchMode(@JsonValue String value) implements ClosedSet {
  /** Reads and writes, similar to TPC-B. */
  public static final PgbenchMode TPCB_LIKE = new PgbenchMode("tpcb-like");

  /** Reads only. */
  public static final PgbenchMode SELECT_ONLY = new PgbenchMode("select-only");

  /** Own scripts. */
  public static final PgbenchMode CUSTOM = new PgbenchMode("custom");

  /** Queries of a former sampling. */
  public static final PgbenchMode REPLAY = new PgbenchMode("replay");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static PgbenchMode of(String value) {
    return new PgbenchMode(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
