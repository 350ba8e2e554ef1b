package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/** A measured number with its unit. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Measurement(
    @JsonPropertyDescription("The number.") Double value,
    @JsonPropertyDescription("Unit of the number, for example ms or tps.") String unit,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Measurement {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
