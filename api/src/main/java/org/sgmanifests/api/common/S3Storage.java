package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.S3StorageClass;

/** Bucket in Amazon S3. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record S3Storage(
    @Required
        @Pattern("^((s3|https?)://)?[^/]+(/[^/]*)*$")
        @Since("1.2")
        @JsonPropertyDescription(
            "Bucket, optionally with s3:// in front and a path behind. Mandatory.")
        String bucket,
    @Since("1.2") @JsonPropertyDescription("AWS region of the bucket, for example eu-central-1.")
        String region,
    @Since("1.2")
        @JsonPropertyDescription(
            "S3 storage class: STANDARD, STANDARD_IA or REDUCED_REDUNDANCY. Not a Kubernetes "
                + "StorageClass.")
        S3StorageClass storageClass,
    @Required
        @Since("1.2")
        @JsonPropertyDescription("How to log in. Mandatory: useIAMRole or secretKeySelectors.")
        AwsCredentials awsCredentials,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public S3Storage {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
