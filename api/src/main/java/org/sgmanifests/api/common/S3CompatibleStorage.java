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

/** Bucket in a storage with the API of S3, such as MinIO or Ceph. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record S3CompatibleStorage(
    @Required
        @Pattern("^((s3|https?)://)?[^/]+(/[^/]*)*$")
        @Since("1.2")
        @JsonPropertyDescription(
            "Bucket, optionally with s3:// in front and a path behind. Mandatory.")
        String bucket,
    @Since("1.2")
        @JsonPropertyDescription(
            "True puts the bucket in the path of the URL instead of the host name. Many self "
                + "hosted servers need it.")
        Boolean enablePathStyleAddressing,
    @Since("1.2")
        @JsonPropertyDescription(
            "URL of the storage server, for example https://minio.example.com:9000. When "
                + "unset on creation, the sample value http://minio:9000 is filled in.")
        String endpoint,
    @Since("1.2")
        @JsonPropertyDescription(
            "Region of the bucket, as far as the server knows regions. When unset on "
                + "creation, the sample value k8s is filled in.")
        String region,
    @Since("1.2")
        @JsonPropertyDescription(
            "S3 storage class: STANDARD, STANDARD_IA or REDUCED_REDUNDANCY. Not a Kubernetes "
                + "StorageClass.")
        S3StorageClass storageClass,
    @Required
        @Since("1.2")
        @JsonPropertyDescription("How to log in. Mandatory; only keys in Secrets, no IAM role.")
        S3CompatibleCredentials awsCredentials,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public S3CompatibleStorage {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
