package org.sgmanifests.api.sgdistributedlogs;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Rules for the CPU and memory of the containers of a log server. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LogsResources(
    @Since("1.4")
        @JsonPropertyDescription(
            "True sets resource limits on the sidecars too, not only on the patroni "
                + "container. Default false.")
        Boolean enableClusterLimitsRequirements,
    @Since("1.6")
        @JsonPropertyDescription(
            "True adds the requests of the sidecars on top of those of patroni. Otherwise "
                + "they are taken out of the share of the profile, and patroni gets the rest.")
        Boolean disableResourcesRequestsSplitFromTotal,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public LogsResources {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
