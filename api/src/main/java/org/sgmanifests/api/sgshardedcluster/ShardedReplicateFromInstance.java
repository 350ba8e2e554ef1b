package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/**
 * Running source of a standby sharded cluster. Exactly one of sgShardedCluster and external has to
 * be set.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardedReplicateFromInstance(
    @Since("1.18")
        @RefersTo(value = "SGShardedCluster", ignoredWhen = "external")
        @JsonPropertyDescription(
            "Name of the source SGShardedCluster in the same namespace. Must not be the "
                + "cluster itself. It should have the same type and major version and at least as "
                + "many shards.")
        String sgShardedCluster,
    @Since("1.18")
        @JsonPropertyDescription(
            "PostgreSQL servers to stream from, one for each part. Needs replicateFrom.users.")
        ShardedReplicateFromExternal external,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardedReplicateFromInstance {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
