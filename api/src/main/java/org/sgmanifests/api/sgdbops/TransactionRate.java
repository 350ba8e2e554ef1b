package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Throughput of a pgbench run. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransactionRate(
    @JsonPropertyDescription("Rate with the time for opening connections counted in.")
        Measurement includingConnectionsEstablishing,
    @JsonPropertyDescription("Rate without the time for opening connections.")
        Measurement excludingConnectionsEstablishing,
    @Since("1.13") @JsonPropertyDescription("Rate for each interval of the run.")
        TransactionRateOverTime overTime,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public TransactionRate {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
