package org.sgmanifests.api.sgshardeddbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Progress of an operation that restarts the clusters of a sharded cluster one by one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardedRestartProgress(
    @Since("1.6")
        @JsonPropertyDescription("Names of the SGClusters that still have to be restarted.")
        List<String> pendingToRestartSgClusters,
    @Since("1.6") @JsonPropertyDescription("Names of the SGClusters that have been restarted.")
        List<String> restartedSgClusters,
    @Since("1.6")
        @JsonPropertyDescription("Message of the failure. Empty unless the operation failed.")
        String failure,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardedRestartProgress {
    pendingToRestartSgClusters = Frozen.list(pendingToRestartSgClusters);
    restartedSgClusters = Frozen.list(restartedSgClusters);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
