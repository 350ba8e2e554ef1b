package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** How pgbench partitions its accounts table. */
@Enforced(Enforced.By.WEBHOOK)
public record PgbenchPartitionMethod(@JsonValue String value) implements ClosedSet {
  /** By ranges of the key. */
  public static final PgbenchPartitionMethod RANGE = new PgbenchPartitionMethod("range");

  /** By hash of the key. */
  public static final PgbenchPartitionMethod HASH = new PgbenchPartitionMethod("hash");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static PgbenchPartitionMethod of(String value) {
    return new PgbenchPartitionMethod(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
