package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.ReplicateFromUsers;
import org.sgmanifests.api.schema.Since;

/**
 * Source of a standby sharded cluster. Needs instance, storage or both; users goes with every
 * source but another SGShardedCluster.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardedReplicateFrom(
    @Since("1.18")
        @JsonPropertyDescription(
            "Running source to stream from: an SGShardedCluster or external servers.")
        ShardedReplicateFromInstance instance,
    @Since("1.18")
        @JsonPropertyDescription(
            "Object storage with the WAL files of the source. Not allowed with "
                + "instance.sgShardedCluster.")
        ShardedReplicateFromStorage storage,
    @Since("1.18")
        @JsonPropertyDescription(
            "Users of the source with their passwords. Mandatory with instance.external or "
                + "storage, not allowed with instance.sgShardedCluster.")
        ReplicateFromUsers users,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardedReplicateFrom {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
