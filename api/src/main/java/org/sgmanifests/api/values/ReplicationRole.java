package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** Role of the members of a cluster that are in no explicit replication group. */
@Enforced(Enforced.By.WEBHOOK)
public record ReplicationRole(@JsonValue String value) implements ClosedSet {
  /** May become primary and serves reads. */
  public static final ReplicationRole HA_READ = new ReplicationRole("ha-read");

  /** May become primary, serves no reads. */
  public static final ReplicationRole HA = new ReplicationRole("ha");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static ReplicationRole of(String value) {
    return new ReplicationRole(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
