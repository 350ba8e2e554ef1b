package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.AutoscalingLimits;
import org.sgmanifests.api.common.HorizontalAutoscaling;
import org.sgmanifests.api.common.VerticalAutoscaling;
import org.sgmanifests.api.schema.Needs;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.VerticalAutoscalingMode;

/**
 * Automatic scaling of a part of a sharded cluster. Only CPU and memory can be scaled, with the
 * Vertical Pod Autoscaler.
 */
@Needs(
    field = "mode",
    is = "vertical",
    needs = {"minAllowed", "maxAllowed"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardedAutoscaling(
    @Default("\"vertical\"")
        @Since("1.10")
        @JsonPropertyDescription(
            "vertical (CPU and memory) or none. Default vertical. The number of pods cannot "
                + "be scaled here.")
        VerticalAutoscalingMode mode,
    @Since("1.10")
        @JsonPropertyDescription(
            "Lower limits of CPU and memory for each container. Mandatory with mode vertical.")
        AutoscalingLimits minAllowed,
    @Since("1.10")
        @JsonPropertyDescription(
            "Upper limits of CPU and memory for each container. Mandatory with mode vertical.")
        AutoscalingLimits maxAllowed,
    @Since("1.10")
        @JsonPropertyDescription(
            "Fine tuning of scaling the number of pods. Of no use, since mode does not allow "
                + "it here.")
        HorizontalAutoscaling horizontal,
    @Since("1.10") @JsonPropertyDescription("Fine tuning of scaling CPU and memory.")
        VerticalAutoscaling vertical,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardedAutoscaling {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
