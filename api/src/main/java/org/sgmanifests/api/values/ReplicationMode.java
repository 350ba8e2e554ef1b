package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** How far a commit on the primary waits for replicas. */
@Enforced(Enforced.By.WEBHOOK)
public record ReplicationMode(@JsonValue String value) implements ClosedSet {
  /** A commit does not wait for replicas. */
  public static final ReplicationMode ASYNC = new ReplicationMode("async");

  /** A commit waits for syncInstances replicas, or for fewer when they are missing. */
  public static final ReplicationMode SYNC = new ReplicationMode("sync");

  /** As sync, but writes block while too few replicas are available. */
  public static final ReplicationMode STRICT_SYNC = new ReplicationMode("strict-sync");

  /** A commit waits for all replicas that are available. */
  public static final ReplicationMode SYNC_ALL = new ReplicationMode("sync-all");

  /** As sync-all, but writes block while no synchronous replica is available. */
  public static final ReplicationMode STRICT_SYNC_ALL = new ReplicationMode("strict-sync-all");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static ReplicationMode of(String value) {
    return new ReplicationMode(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
