package org.sgmanifests.api.sgshardeddbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Settings of the shard rebalancer of Citus. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CitusResharding(
    @Since("1.6")
        @JsonPropertyDescription(
            "Tolerated imbalance between the nodes, as a ratio from 0.0 to 1.0. Nothing is "
                + "moved while the imbalance stays below. Unset uses the default of the strategy.")
        Double threshold,
    @Since("1.6")
        @JsonPropertyDescription(
            "True only moves shards away from nodes that should not hold any (drain_only of "
                + "rebalance_table_shards). Citus default false.")
        Boolean drainOnly,
    @Since("1.6")
        @JsonPropertyDescription(
            "Name of a rebalance strategy of Citus, for example by_shard_count or "
                + "by_disk_size. Unset uses the default strategy of Citus.")
        String rebalanceStrategy,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public CitusResharding {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
