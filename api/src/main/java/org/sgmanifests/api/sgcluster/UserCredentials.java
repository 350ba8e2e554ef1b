package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.SecretKeySelector;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserCredentials(
    @Since("1.5")
        @JsonPropertyDescription(
            "TODO")
        SecretKeySelector username,
    @Since("1.5")
        @JsonPropertyDescription(
            "TODO")
        SecretKeySelector password,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public UserCredentials {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
