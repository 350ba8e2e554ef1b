package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/** Latency of the transactions of a pgbench run. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PgbenchLatency(
    @JsonPropertyDescription("Mean latency.") Measurement average,
    @JsonPropertyDescription("Standard deviation of the latency.") Measurement standardDeviation,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PgbenchLatency {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
