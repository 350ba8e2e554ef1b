package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/** Access key pair and optional CA certificate, taken from Secrets of the same namespace. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record S3CompatibleSecretKeySelectors(
    @Required
        @Since("1.2")
        @RefersTo("Secret")
        @JsonPropertyDescription(
            "Secret key with the access key id. A missing selector is filled with a MinIO "
                + "sample on creation, which is hardly wanted.")
        SecretKeySelector accessKeyId,
    @Required
        @Since("1.2")
        @RefersTo("Secret")
        @JsonPropertyDescription(
            "Secret key with the secret access key. A missing selector is filled with a MinIO "
                + "sample on creation, which is hardly wanted.")
        SecretKeySelector secretAccessKey,
    @Since("1.5")
        @RefersTo("Secret")
        @Since(
            value = "1.15",
            in = "sgBackupConfig.storage.s3Compatible.awsCredentials.secretKeySelectors")
        @JsonPropertyDescription(
            "Secret key with the PEM certificate of the authority that signed the server "
                + "certificate. Unset uses the system trust store.")
        SecretKeySelector caCertificate,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public S3CompatibleSecretKeySelectors {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
