package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.kubernetes.api.model.ServicePort;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Embedded;
import org.sgmanifests.api.schema.Since;

/** Services that lead to the shards. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardsServices(
    @Since("1.5")
        @JsonPropertyDescription(
            "Service named like the sharded cluster plus -shards, which leads to the "
                + "primaries of the shards. Added when unset.")
        ShardedPostgresService primaries,
    @Since("1.5")
        @Embedded(required = "port")
        @JsonPropertyDescription("Extra ports of the service, normally for custom containers.")
        List<ServicePort> customPorts,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardsServices {
    customPorts = Frozen.list(customPorts);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
