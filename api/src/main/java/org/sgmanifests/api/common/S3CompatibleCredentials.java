package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Access to a storage with the API of S3. There is no IAM role here. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record S3CompatibleCredentials(
    @Required
        @Since("1.2")
        @JsonPropertyDescription(
            "Access keys in Secrets, with an optional CA certificate. Mandatory.")
        S3CompatibleSecretKeySelectors secretKeySelectors,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public S3CompatibleCredentials {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
