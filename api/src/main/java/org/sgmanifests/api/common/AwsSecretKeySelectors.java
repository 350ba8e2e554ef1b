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

/** Access key pair of AWS, taken from Secrets of the same namespace. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AwsSecretKeySelectors(
    @Required
        @Since("1.2")
        @RefersTo(value = "Secret", ignoredWhen = "useIAMRole=true")
        @JsonPropertyDescription("Secret key with the AWS access key id. Mandatory.")
        SecretKeySelector accessKeyId,
    @Required
        @Since("1.2")
        @RefersTo(value = "Secret", ignoredWhen = "useIAMRole=true")
        @JsonPropertyDescription("Secret key with the AWS secret access key. Mandatory.")
        SecretKeySelector secretAccessKey,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public AwsSecretKeySelectors {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
