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
import org.sgmanifests.api.values.ShardingSphereRepositoryType;

/** Metadata repository of ShardingSphere Proxy. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardingSphereRepository(
    @Required
        @Since("1.8")
        @JsonPropertyDescription(
            "Memory (only for mode Standalone), ZooKeeper or Etcd (only for mode Cluster). "
                + "Mandatory.")
        ShardingSphereRepositoryType type,
    @FreeForm @Since("1.8") @JsonPropertyDescription("Properties of the repository, free form.")
        Map<String, Object> properties,
    @Since("1.8") @JsonPropertyDescription("Servers for type ZooKeeper.")
        ShardingSphereServers zooKeeper,
    @Since("1.8") @JsonPropertyDescription("Servers for type Etcd.") ShardingSphereServers etcd,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardingSphereRepository {
    properties = Frozen.map(properties);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
