package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.FreeForm;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.ShardingSphereModeType;

/** Operating mode of ShardingSphere Proxy. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardingSphereMode(
    @Required
        @Since("1.8")
        @JsonPropertyDescription(
            "Standalone (one coordinator instance and repository Memory) or Cluster (any "
                + "other repository). Mandatory.")
        ShardingSphereModeType type,
    @FreeForm @Since("1.8") @JsonPropertyDescription("Properties of the mode, free form.")
        Map<String, Object> properties,
    @Required
        @Since("1.8")
        @JsonPropertyDescription("Where ShardingSphere keeps its metadata. Mandatory.")
        ShardingSphereRepository repository,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardingSphereMode {
    properties = Frozen.map(properties);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
