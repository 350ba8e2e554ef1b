package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Servers of a ZooKeeper or etcd ensemble. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardingSphereServers(
    @Required
        @Since("1.8")
        @JsonPropertyDescription("Addresses of the servers, each with host and port. Mandatory.")
        List<String> serverList,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardingSphereServers {
    serverList = Frozen.list(serverList);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
