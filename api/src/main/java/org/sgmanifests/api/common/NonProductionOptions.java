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
import org.sgmanifests.api.values.FeatureGate;

/**
 * Switches that give up safety for convenience, meant for tests. Explicit values win over the
 * defaults of profile.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NonProductionOptions(
    @JsonPropertyDescription(
            "True lets several pods of a cluster run on the same node. Unset follows profile.")
        Boolean disableClusterPodAntiAffinity,
    @Since("1.3")
        @JsonPropertyDescription(
            "True leaves out CPU and memory requirements of the patroni container. Unset "
                + "follows profile.")
        Boolean disablePatroniResourceRequirements,
    @Since("1.3")
        @JsonPropertyDescription(
            "True leaves out CPU and memory requirements of all containers but patroni. Unset "
                + "follows profile.")
        Boolean disableClusterResourceRequirements,
    @Default("false")
        @Since("1.3")
        @Deprecated
        @JsonPropertyDescription(
            "Deprecated, without effect: requests come from the SGInstanceProfile and from "
                + "pods.resources.")
        Boolean enableSetPatroniCpuRequests,
    @Default("false")
        @Since("1.3")
        @Deprecated
        @JsonPropertyDescription(
            "Deprecated, without effect: requests come from the SGInstanceProfile and from "
                + "pods.resources.")
        Boolean enableSetClusterCpuRequests,
    @Default("false")
        @Since("1.3")
        @Deprecated
        @JsonPropertyDescription(
            "Deprecated, without effect: requests come from the SGInstanceProfile and from "
                + "pods.resources.")
        Boolean enableSetPatroniMemoryRequests,
    @Default("false")
        @Since("1.3")
        @Deprecated
        @JsonPropertyDescription(
            "Deprecated, without effect: requests come from the SGInstanceProfile and from "
                + "pods.resources.")
        Boolean enableSetClusterMemoryRequests,
    @Since("1.1")
        @JsonPropertyDescription(
            "Experimental features to turn on. The only allowed value is babelfish-flavor.")
        List<FeatureGate> enabledFeatureGates,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public NonProductionOptions {
    enabledFeatureGates = Frozen.list(enabledFeatureGates);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
