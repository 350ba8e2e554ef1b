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

/** Key of a Google service account, taken from a Secret of the same namespace. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GcpSecretKeySelectors(
    @Required
        @Since("1.2")
        @RefersTo(value = "Secret", ignoredWhen = "fetchCredentialsFromMetadataService=true")
        @JsonPropertyDescription(
            "Secret key with the service account key file in JSON format. Mandatory.")
        SecretKeySelector serviceAccountJSON,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public GcpSecretKeySelectors {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
