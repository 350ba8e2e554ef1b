package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** Role of the members of a replication group. */
@Enforced(Enforced.By.WEBHOOK)
public record ReplicationGroupRole(@JsonValue String value) implements ClosedSet {
  /** May become primary, serves no reads. */
  public static final ReplicationGroupRole HA = new ReplicationGroupRole("ha");

  /** May become primary and serves reads. */
  public static final ReplicationGroupRole HA_READ = new ReplicationGroupRole("ha-read");

  /** Serves reads, never becomes primary. */
  public static final ReplicationGroupRole READONLY = new ReplicationGroupRole("readonly");

  /** Neither serves reads nor becomes primary. */
  public static final ReplicationGroupRole NONE = new ReplicationGroupRole("none");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static ReplicationGroupRole of(String value) {
    return new ReplicationGroupRole(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
