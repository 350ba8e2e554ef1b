package org.sgmanifests.api.sgshardeddbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Moves data between the shards of a sharded cluster. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Resharding(
    @Since("1.6")
        @JsonPropertyDescription(
            "Settings for clusters of type citus, the only type that can be resharded.")
        CitusResharding citus,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Resharding {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
