package org.sgmanifests.api.sgobjectstorage;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record S3CompatibleStorage(
    @Required
        @Pattern("^((s3|https?)://)?[^/]+(/[^/]*)*$")
        @Since("1.2")
        @JsonPropertyDescription(
            "TODO")
        String bucket,
    @Since("1.2")
        @JsonPropertyDescription(
            "TODO")
        Boolean enablePathStyleAddressing,
    @Since("1.2")
        @JsonPropertyDescription(
            "TODO")
        String endpoint,
    @Since("1.2")
        @JsonPropertyDescription(
            "TODO")
        String region,
    @Since("1.2")
        @JsonPropertyDescription(
            "TODO")
        String storageClass,
    @Required
        @Since("1.2")
        @JsonPropertyDescription(
            "TODO")
        S3CompatibleCredentials awsCredentials,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public S3CompatibleStorage {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
