package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** Storage class of the objects in S3. */
@Enforced(Enforced.By.WEBHOOK)
public record S3StorageClass(@JsonValue String value) implements ClosedSet {
  /** For frequently used data. */
  public static final S3StorageClass STANDARD = new S3StorageClass("STANDARD");

  /** For rarely used data: cheaper to keep, dearer to read. */
  public static final S3StorageClass STANDARD_IA = new S3StorageClass("STANDARD_IA");

  /** Kept with fewer copies, not advisable for backups. */
  public static final S3StorageClass REDUCED_REDUNDANCY = new S3StorageClass("REDUCED_REDUNDANCY");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static S3StorageClass of(String value) {
    return new S3StorageClass(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
