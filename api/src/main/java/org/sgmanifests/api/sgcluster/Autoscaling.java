package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Min;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Autoscaling(
    @Default("\"all\"")
        @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        String mode,
    @Min(2)
        @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        Integer minInstances,
    @Min(2)
        @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        Integer maxInstances,
    @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        AutoscalingLimits minAllowed,
    @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        AutoscalingLimits maxAllowed,
    @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        HorizontalAutoscaling horizontal,
    @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        VerticalAutoscaling vertical,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Autoscaling {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
