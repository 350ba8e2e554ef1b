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
 * CPU and memory for the containers of a cluster. spec.cpu and spec.memory are for the patroni
 * container; sidecars get computed shares unless listed.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGInstanceProfileSpec(
    @Pattern("^[1-9][0-9]*[m]?$")
        @JsonPropertyDescription(
            "CPU limit of the patroni container: a whole number of cores or millicores with "
                + "suffix m, for example 2 or 500m. Decimals are refused, write 1500m instead of "
                + "1.5.")
        String cpu,
    @Pattern("^[0-9]+(\\.[0-9]+)?(Mi|Gi)$")
        @JsonPropertyDescription(
            "Memory limit of the patroni container: a number followed by Mi or Gi. Must be at "
                + "least the sum of the huge pages.")
        String memory,
    @Since("1.2") @JsonPropertyDescription("Huge pages of the patroni container.")
        HugePages hugePages,
    @Since("1.3")
        @JsonPropertyDescription(
            "Limits of the other containers by container name. Missing ones are computed by "
                + "the operator. No entry patroni is allowed: it is sized by cpu and memory above.")
        Map<String, ContainerProfile> containers,
    @Since("1.3")
        @JsonPropertyDescription(
            "Limits of the init containers by container name. Missing ones are computed by "
                + "the operator.")
        Map<String, ContainerProfile> initContainers,
    @Since("1.3")
        @JsonPropertyDescription(
            "CPU and memory to reserve. An absent section copies cpu and memory of the "
                + "limits.")
        ProfileRequests requests,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGInstanceProfileSpec {
    containers = Frozen.map(containers);
    initContainers = Frozen.map(initContainers);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
