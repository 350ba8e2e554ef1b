package org.sgmanifests.api.sgdistributedlogs;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * Switches that give up safety for convenience, meant for tests. Explicit values win over the
 * defaults of profile.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LogsNonProductionOptions(
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
    @Since("1.3")
        @Deprecated
        @JsonPropertyDescription(
            "Deprecated, without effect: requests come from the SGInstanceProfile and from "
                + "pods.resources.")
        Boolean enableSetPatroniCpuRequests,
    @Since("1.3")
        @Deprecated
        @JsonPropertyDescription(
            "Deprecated, without effect: requests come from the SGInstanceProfile and from "
                + "pods.resources.")
        Boolean enableSetClusterCpuRequests,
    @Since("1.3")
        @Deprecated
        @JsonPropertyDescription(
            "Deprecated, without effect: requests come from the SGInstanceProfile and from "
                + "pods.resources.")
        Boolean enableSetPatroniMemoryRequests,
    @Since("1.3")
        @Deprecated
        @JsonPropertyDescription(
            "Deprecated, without effect: requests come from the SGInstanceProfile and from "
                + "pods.resources.")
        Boolean enableSetClusterMemoryRequests,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public LogsNonProductionOptions {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
