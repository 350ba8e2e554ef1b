package org.sgmanifests.api.sgobjectstorage;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.AzureBlobStorage;
import org.sgmanifests.api.common.Encryption;
import org.sgmanifests.api.common.GcsStorage;
import org.sgmanifests.api.common.S3CompatibleStorage;
import org.sgmanifests.api.common.S3Storage;
import org.sgmanifests.api.schema.SectionPer;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.ObjectStorageType;

/**
 * Bucket for backups and WAL files, with its credentials and optional encryption. Exactly the
 * section that belongs to type has to be there.
 */
@SectionPer(
    field = "type",
    sections = {"s3", "s3Compatible", "gcs", "azureBlob"},
    demanded = {"s3", "s3Compatible", "gcs", "azureBlob"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGObjectStorageSpec(
    @Since("1.16")
        @JsonPropertyDescription(
            "Encryption of backups and WAL files before they leave the pod. Unset stores them "
                + "unencrypted.")
        Encryption encryption,
    @Since("1.2")
        @JsonPropertyDescription(
            "Sort of storage: s3, s3Compatible, gcs or azureBlob. Unset becomes s3Compatible "
                + "on creation, filled up with MinIO sample values, which is hardly wanted.")
        ObjectStorageType type,
    @Since("1.2") @JsonPropertyDescription("Amazon S3. Only for type s3.") S3Storage s3,
    @Since("1.2")
        @JsonPropertyDescription(
            "Storage with the API of S3, such as MinIO. Only for type s3Compatible. Missing "
                + "parts are silently taken from a MinIO sample on creation.")
        S3CompatibleStorage s3Compatible,
    @Since("1.2") @JsonPropertyDescription("Google Cloud Storage. Only for type gcs.")
        GcsStorage gcs,
    @Since("1.2") @JsonPropertyDescription("Azure Blob Storage. Only for type azureBlob.")
        AzureBlobStorage azureBlob,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGObjectStorageSpec {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
