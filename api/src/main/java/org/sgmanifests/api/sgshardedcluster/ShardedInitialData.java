package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * Where the first data of a new sharded cluster comes from. An empty section means empty databases.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardedInitialData(
    @Since("1.6")
        @JsonPropertyDescription(
            "Restores a backup when the cluster is created. Cannot be added, changed or "
                + "removed afterwards.")
        ShardedRestore restore,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardedInitialData {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
