package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.RenamedFrom;
import org.sgmanifests.api.schema.Since;

/** Fine tuning for scaling the number of pods by the use of connections on the replicas. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HorizontalAutoscaling(
    @Default("\"0.8\"")
        @Since("1.10")
        @Since(value = "1.18.5", in = "coordinator.autoscaling.horizontal")
        @Since(value = "1.18.5", in = "shards.autoscaling.horizontal")
        @Since(value = "1.18.5", in = "overrides[].autoscaling.horizontal")
        @JsonPropertyDescription(
            "Target for the share of connections in use on the replicas, as decimal text. "
                + "Default 0.8, that is 80 percent.")
        @RenamedFrom(
            value = "eplicasConnectionsUsageTarget",
            until = "1.18.5",
            in = "coordinator.autoscaling.horizontal")
        @RenamedFrom(
            value = "eplicasConnectionsUsageTarget",
            until = "1.18.5",
            in = "shards.autoscaling.horizontal")
        @RenamedFrom(
            value = "eplicasConnectionsUsageTarget",
            until = "1.18.5",
            in = "overrides[].autoscaling.horizontal")
        String replicasConnectionsUsageTarget,
    @Default("\"AverageValue\"")
        @Since("1.10")
        @JsonPropertyDescription(
            "How KEDA compares the measured usage with the target. Default AverageValue, the "
                + "average over the pods.")
        String replicasConnectionsUsageMetricType,
    @Default("300")
        @Since("1.10")
        @JsonPropertyDescription(
            "Seconds to wait after the last activity before scaling in again. Default 300.")
        Integer cooldownPeriod,
    @Default("30")
        @Since("1.10")
        @JsonPropertyDescription("Seconds between two looks at the metric. Default 30.")
        Integer pollingInterval,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public HorizontalAutoscaling {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
