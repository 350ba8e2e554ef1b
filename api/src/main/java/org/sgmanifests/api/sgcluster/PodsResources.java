package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PodsResources(
    @Since("1.16")
        @JsonPropertyDescription(
            "TODO")
        Map<String, ResourceRequirements> containers,
    @Since("1.16")
        @JsonPropertyDescription(
            "TODO")
        Map<String, ResourceRequirements> initContainers,
    @Default("false")
        @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        Boolean enableClusterLimitsRequirements,
    @Since("1.6")
        @JsonPropertyDescription(
            "TODO")
        Boolean disableResourcesRequestsSplitFromTotal,
    @Since("1.11")
        @JsonPropertyDescription(
            "TODO")
        Boolean failWhenTotalIsHigher,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PodsResources {
    containers = Frozen.map(containers);
    initContainers = Frozen.map(initContainers);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
