package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** Sort of object storage; the section that belongs to it has to be present, the others absent. */
@Enforced(Enforced.By.SCHEMA)
public record ObjectStorageType(@JsonValue String value) implements ClosedSet {
  /** Amazon S3. */
  public static final ObjectStorageType S3 = new ObjectStorageType("s3");

  /** Storage with the API of S3. */
  public static final ObjectStorageType S3_COMPATIBLE = new ObjectStorageType("s3Compatible");

  /** Google Cloud Storage. */
  public static final ObjectStorageType GCS = new ObjectStorageType("gcs");

  /** Azure Blob Storage. */
  public static final ObjectStorageType AZURE_BLOB = new ObjectStorageType("azureBlob");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static ObjectStorageType of(String value) {
    return new ObjectStorageType(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
