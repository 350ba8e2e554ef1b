package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * Points at one key of a Secret or ConfigMap in the same namespace. The schema leaves both parts
 * optional, the operator demands both.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeySelector(
    @Since("1.6")
        @JsonPropertyDescription("Secret or ConfigMap that holds the value. Must not be empty.")
        String name,
    @Since("1.6") @JsonPropertyDescription("Entry of the Secret or ConfigMap. Must not be empty.")
        String key,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public KeySelector {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
