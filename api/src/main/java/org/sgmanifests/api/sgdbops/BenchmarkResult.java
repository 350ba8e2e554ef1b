package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Result of a benchmark. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BenchmarkResult(
    @Since("1.13") @JsonPropertyDescription("Result of type sampling.") SamplingResult sampling,
    @JsonPropertyDescription("Result of type pgbench.") PgbenchResult pgbench,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public BenchmarkResult {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
