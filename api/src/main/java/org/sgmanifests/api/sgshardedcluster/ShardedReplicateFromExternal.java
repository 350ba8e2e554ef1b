package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.NotEmpty;
import org.sgmanifests.api.schema.Since;

/**
 * Addresses of the PostgreSQL servers that a standby sharded cluster streams from. Both lists need
 * one element more than shards.clusters.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardedReplicateFromExternal(
    @Required
        @Since("1.18")
        @JsonPropertyDescription(
            "Host names or addresses, the coordinator first, then each shard. A list that is "
                + "too short breaks reconciliation.")
        @NotEmpty
        List<String> hosts,
    @Required
        @Since("1.18")
        @JsonPropertyDescription(
            "Ports of PostgreSQL itself, not of a pooler, in the order of hosts: for a "
                + "StackGres source 5433, or the node or load balancer port that leads there. A "
                + "list that is too short breaks reconciliation.")
        @NotEmpty
        List<Integer> ports,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardedReplicateFromExternal {
    hosts = Frozen.list(hosts);
    ports = Frozen.list(ports);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
