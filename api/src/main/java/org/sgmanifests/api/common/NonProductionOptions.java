package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NonProductionOptions(
    @JsonPropertyDescription(
            "TODO")
        Boolean disableClusterPodAntiAffinity,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        Boolean disablePatroniResourceRequirements,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        Boolean disableClusterResourceRequirements,
    @Default("false")
        @Since("1.3")
        @Deprecated
        @JsonPropertyDescription(
            "TODO")
        Boolean enableSetPatroniCpuRequests,
    @Default("false")
        @Since("1.3")
        @Deprecated
        @JsonPropertyDescription(
            "TODO")
        Boolean enableSetClusterCpuRequests,
    @Default("false")
        @Since("1.3")
        @Deprecated
        @JsonPropertyDescription(
            "TODO")
        Boolean enableSetPatroniMemoryRequests,
    @Default("false")
        @Since("1.3")
        @Deprecated
        @JsonPropertyDescription(
            "TODO")
        Boolean enableSetClusterMemoryRequests,
    @Since("1.1")
        @JsonPropertyDescription(
            "TODO")
        List<String> enabledFeatureGates,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public NonProductionOptions {
    enabledFeatureGates = Frozen.list(enabledFeatureGates);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
