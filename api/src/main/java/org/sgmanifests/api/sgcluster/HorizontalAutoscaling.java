package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HorizontalAutoscaling(
    @Default("\"0.8\"")
        @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        String replicasConnectionsUsageTarget,
    @Default("\"AverageValue\"")
        @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        String replicasConnectionsUsageMetricType,
    @Default("300")
        @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        Integer cooldownPeriod,
    @Default("30")
        @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        Integer pollingInterval,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public HorizontalAutoscaling {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
