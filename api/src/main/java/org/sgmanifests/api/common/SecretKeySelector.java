package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SecretKeySelector(
    @Required
        @JsonPropertyDescription(
            "TODO")
        String name,
    @Required
        @JsonPropertyDescription(
            "TODO")
        String key,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SecretKeySelector {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
