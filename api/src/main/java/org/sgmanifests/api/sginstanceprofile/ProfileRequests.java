package org.sgmanifests.api.sginstanceprofile;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * CPU and memory that Kubernetes reserves for the containers. Depending on pods.resources of the
 * cluster, the sidecars share the amounts of patroni or add to them.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProfileRequests(
    @Pattern("^[1-9][0-9]*[m]?$")
        @Since("1.3")
        @JsonPropertyDescription(
            "CPU to reserve: a whole number of cores or millicores with suffix m. Decimals "
                + "are refused.")
        String cpu,
    @Pattern("^[0-9]+(\\.[0-9]+)?(Mi|Gi)$")
        @Since("1.3")
        @JsonPropertyDescription("Memory to reserve: a number followed by Mi or Gi.")
        String memory,
    @Since("1.3")
        @JsonPropertyDescription(
            "Amounts to reserve for the other containers by container name. Missing ones are "
                + "computed by the operator.")
        Map<String, ContainerRequests> containers,
    @Since("1.3")
        @JsonPropertyDescription(
            "Amounts to reserve for the init containers by container name. Missing ones are "
                + "computed by the operator.")
        Map<String, ContainerRequests> initContainers,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ProfileRequests {
    containers = Frozen.map(containers);
    initContainers = Frozen.map(initContainers);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
