package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/** Points at one key of a Secret in the same namespace. Name and key are both mandatory. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SecretKeySelector(
    @Required
        @JsonPropertyDescription(
            "Secret that holds the value, in the same namespace. Must not be empty.")
        String name,
    @Required @JsonPropertyDescription("Entry in the data of the Secret. Must not be empty.")
        String key,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SecretKeySelector {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
