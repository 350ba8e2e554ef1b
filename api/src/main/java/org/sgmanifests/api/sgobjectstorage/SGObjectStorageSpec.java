package org.sgmanifests.api.sgobjectstorage;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGObjectStorageSpec(
    @Since("1.16")
        @JsonPropertyDescription(
            "TODO")
        Encryption encryption,
    @Since("1.2")
        @JsonPropertyDescription(
            "TODO")
        String type,
    @Since("1.2")
        @JsonPropertyDescription(
            "TODO")
        S3Storage s3,
    @Since("1.2")
        @JsonPropertyDescription(
            "TODO")
        S3CompatibleStorage s3Compatible,
    @Since("1.2")
        @JsonPropertyDescription(
            "TODO")
        GcsStorage gcs,
    @Since("1.2")
        @JsonPropertyDescription(
            "TODO")
        AzureBlobStorage azureBlob,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGObjectStorageSpec {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
