package org.sgmanifests.api.sgbackup;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.AzureBlobStorage;
import org.sgmanifests.api.common.Encryption;
import org.sgmanifests.api.common.GcsStorage;
import org.sgmanifests.api.common.S3CompatibleStorage;
import org.sgmanifests.api.common.S3Storage;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.ObjectStorageType;

/**
 * Object storage that holds a backup: a copy of the spec of the SGObjectStorage at the time of the
 * backup. Its Secrets are looked up in the namespace of the cluster that restores.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BackupStorage(
    @Since("1.16") @JsonPropertyDescription("Encryption of the backup. Unset means not encrypted.")
        Encryption encryption,
    @Required
        @JsonPropertyDescription(
            "Sort of storage: s3, s3Compatible, gcs or azureBlob. Only the section that "
                + "belongs to it is there.")
        ObjectStorageType type,
    @JsonPropertyDescription("Amazon S3. Only for type s3.") S3Storage s3,
    @JsonPropertyDescription(
            "Storage with the API of S3, such as MinIO. Only for type s3Compatible.")
        S3CompatibleStorage s3Compatible,
    @JsonPropertyDescription("Google Cloud Storage. Only for type gcs.") GcsStorage gcs,
    @JsonPropertyDescription("Azure Blob Storage. Only for type azureBlob.")
        AzureBlobStorage azureBlob,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public BackupStorage {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
