package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Rules for the CPU and memory of the containers of a pod, on top of the SGInstanceProfile. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardedPodsResources(
    @Since("1.16")
        @JsonPropertyDescription(
            "Resource requests and limits by container name. They override those of the "
                + "instance profile.")
        Map<String, ResourceRequirements> containers,
    @Since("1.16")
        @JsonPropertyDescription(
            "Resource requests and limits by init container name. They override those of the "
                + "instance profile.")
        Map<String, ResourceRequirements> initContainers,
    @Since("1.5")
        @JsonPropertyDescription(
            "True sets resource limits on the sidecars too, not only on the patroni "
                + "container. Default false.")
        Boolean enableClusterLimitsRequirements,
    @Since("1.6")
        @JsonPropertyDescription(
            "True adds the requests of the sidecars on top of those of patroni. Otherwise "
                + "they are taken out of the share of the profile, and patroni gets the rest.")
        Boolean disableResourcesRequestsSplitFromTotal,
    @Since("1.11")
        @JsonPropertyDescription(
            "True stops reconciliation if the sidecars together request more than the profile "
                + "offers. Otherwise the request of patroni becomes 0 in that case.")
        Boolean failWhenTotalIsHigher,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardedPodsResources {
    containers = Frozen.map(containers);
    initContainers = Frozen.map(initContainers);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
