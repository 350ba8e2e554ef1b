package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** State of a backup. */
@Enforced(Enforced.By.WEBHOOK)
public record BackupProcessStatus(@JsonValue String value) implements ClosedSet {
  /** Waits to start. */
  public static final BackupProcessStatus PENDING = new BackupProcessStatus("Pending");

  /** Is going on. */
  public static final BackupProcessStatus RUNNING = new BackupProcessStatus("Running");

  /** Is finished and can be restored. */
  public static final BackupProcessStatus COMPLETED = new BackupProcessStatus("Completed");

  /** Ended with an error. */
  public static final BackupProcessStatus FAILED = new BackupProcessStatus("Failed");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static BackupProcessStatus of(String value) {
    return new BackupProcessStatus(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
