package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Min;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.AutoscalingLimits;
import org.sgmanifests.api.common.HorizontalAutoscaling;
import org.sgmanifests.api.common.VerticalAutoscaling;
import org.sgmanifests.api.schema.Needs;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.AutoscalingMode;

/**
 * Automatic scaling of the cluster: number of pods with KEDA (horizontal), CPU and memory with the
 * Vertical Pod Autoscaler (vertical).
 */
@Needs(
    field = "mode",
    is = {"all", "horizontal"},
    needs = {"minInstances", "maxInstances"})
@Needs(
    field = "mode",
    is = {"all", "vertical"},
    needs = {"minAllowed", "maxAllowed"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Autoscaling(
    @Default("\"all\"")
        @Since("1.10")
        @JsonPropertyDescription(
            "What is scaled: all, horizontal (number of pods), vertical (CPU and memory) or "
                + "none. Default all.")
        AutoscalingMode mode,
    @Min(2)
        @Since("1.10")
        @JsonPropertyDescription(
            "Smallest number of pods, 2 or more. Mandatory with mode all or horizontal. Must "
                + "be larger than the sum of minInstances of the replication groups.")
        Integer minInstances,
    @Min(2)
        @Since("1.10")
        @JsonPropertyDescription(
            "Largest number of pods, 2 or more. Mandatory with mode all or horizontal. "
                + "Nothing checks that it is not below minInstances.")
        Integer maxInstances,
    @Since("1.10")
        @JsonPropertyDescription(
            "Lower limits of CPU and memory for each container. Mandatory with mode all or "
                + "vertical.")
        AutoscalingLimits minAllowed,
    @Since("1.10")
        @JsonPropertyDescription(
            "Upper limits of CPU and memory for each container. Mandatory with mode all or "
                + "vertical.")
        AutoscalingLimits maxAllowed,
    @Since("1.10") @JsonPropertyDescription("Fine tuning of scaling the number of pods.")
        HorizontalAutoscaling horizontal,
    @Since("1.10") @JsonPropertyDescription("Fine tuning of scaling CPU and memory.")
        VerticalAutoscaling vertical,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Autoscaling {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
