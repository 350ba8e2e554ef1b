package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.KeySelector;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceBinding(
    @Since("1.6")
        @JsonPropertyDescription(
            "TODO")
        String provider,
    @Since("1.6")
        @JsonPropertyDescription(
            "TODO")
        String database,
    @Since("1.6")
        @JsonPropertyDescription(
            "TODO")
        String username,
    @Since("1.6")
        @JsonPropertyDescription(
            "TODO")
        KeySelector password,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ServiceBinding {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
