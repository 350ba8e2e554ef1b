package org.sgmanifests.api.sgdistributedlogs;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/** A cluster that sends its logs to this server. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConnectedCluster(
    @JsonPropertyDescription("Namespace of the SGCluster.") String namespace,
    @JsonPropertyDescription("The SGCluster that sends logs.") String name,
    @JsonPropertyDescription("Log settings of that cluster.") ConnectedClusterConfig config,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ConnectedCluster {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
