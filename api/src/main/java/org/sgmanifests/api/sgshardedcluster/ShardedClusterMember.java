package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** State of one cluster that is part of a sharded cluster. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardedClusterMember(
    @Required @Since("1.5") @JsonPropertyDescription("The SGCluster that this entry is about.")
        String name,
    @Since("1.5")
        @JsonPropertyDescription(
            "Whether the cluster has to be restarted for a change to take effect.")
        Boolean pendingRestart,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardedClusterMember {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
