package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** Where a new replica copies its first data from. */
@Enforced(Enforced.By.WEBHOOK)
public record ReplicationInitializationMode(@JsonValue String value) implements ClosedSet {
  /** Base backup taken from the primary. */
  public static final ReplicationInitializationMode FROM_PRIMARY =
      new ReplicationInitializationMode("FromPrimary");

  /** Base backup taken from a replica. */
  public static final ReplicationInitializationMode FROM_REPLICA =
      new ReplicationInitializationMode("FromReplica");

  /** Restore of the newest finished backup. */
  public static final ReplicationInitializationMode FROM_EXISTING_BACKUP =
      new ReplicationInitializationMode("FromExistingBackup");

  /** Restore of a backup made for this purpose. */
  public static final ReplicationInitializationMode FROM_NEWLY_CREATED_BACKUP =
      new ReplicationInitializationMode("FromNewlyCreatedBackup");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static ReplicationInitializationMode of(String value) {
    return new ReplicationInitializationMode(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
