package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Throughput of a pgbench run as a series over time. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransactionRateOverTime(
    @Since("1.13") @JsonPropertyDescription("Unit of the values, for example tps.")
        String valuesUnit,
    @Since("1.13") @JsonPropertyDescription("Rates, one for each interval, in order of time.")
        List<Double> values,
    @Since("1.13") @JsonPropertyDescription("Unit of intervalDuration, for example s.")
        String intervalDurationUnit,
    @Since("1.13") @JsonPropertyDescription("Length of an interval.") Double intervalDuration,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public TransactionRateOverTime {
    values = Frozen.list(values);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
