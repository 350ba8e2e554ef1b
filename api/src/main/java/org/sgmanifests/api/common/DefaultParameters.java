package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/** The parameters that the operator filled in because the author had not. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DefaultParameters(
    @Required @JsonPropertyDescription("Defaults that the operator applied, by parameter name.")
        Map<String, String> defaultParameters,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public DefaultParameters {
    defaultParameters = Frozen.map(defaultParameters);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
