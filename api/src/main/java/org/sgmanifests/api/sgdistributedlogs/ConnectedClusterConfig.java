package org.sgmanifests.api.sgdistributedlogs;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/** Log settings of a connected cluster, copied from its spec.distributedLogs. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConnectedClusterConfig(
    @JsonPropertyDescription("Reference to the log server as written in the cluster.")
        String sgDistributedLogs,
    @JsonPropertyDescription("How long the logs of the cluster shall be kept.") String retention,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ConnectedClusterConfig {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
