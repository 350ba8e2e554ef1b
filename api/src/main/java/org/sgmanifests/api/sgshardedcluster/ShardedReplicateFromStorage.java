package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.RestorePerformance;
import org.sgmanifests.api.schema.NotEmpty;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/** Place where WAL-G has put the WAL files of the source of a standby sharded cluster. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardedReplicateFromStorage(
    @Since("1.18")
        @JsonPropertyDescription("Bandwidth and concurrency limits for reading from the storage.")
        RestorePerformance performance,
    @Required
        @Since("1.18")
        @RefersTo(value = "SGObjectStorage", ignoredWhen = "instance.sgShardedCluster")
        @JsonPropertyDescription(
            "Name of the SGObjectStorage of the same namespace. Mandatory; its Secrets must "
                + "exist too.")
        String sgObjectStorage,
    @Required
        @Since("1.18")
        @JsonPropertyDescription(
            "Paths inside the bucket, the coordinator first, then each shard: one more than "
                + "shards.clusters. Mandatory. A list that is too short breaks reconciliation.")
        @NotEmpty
        List<String> paths,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardedReplicateFromStorage {
    paths = Frozen.list(paths);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
