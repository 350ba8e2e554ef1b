package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** The services of a sharded cluster, for the coordinator and for the shards. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardedPostgresServices(
    @Since("1.5")
        @JsonPropertyDescription(
            "Services that lead to the coordinator, where clients normally connect. Added "
                + "when unset.")
        CoordinatorServices coordinator,
    @Since("1.5") @JsonPropertyDescription("Services that lead to the shards. Added when unset.")
        ShardsServices shards,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardedPostgresServices {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
