package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * Fixed node ports for the standard ports of a service. They must lie in the node port range of
 * Kubernetes, usually 30000 to 32767.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceNodePorts(
    @Since("1.10")
        @JsonPropertyDescription(
            "Node port for service port 5432, the pooled one. Chosen by Kubernetes when "
                + "unset.")
        Integer pgport,
    @Since("1.10")
        @JsonPropertyDescription(
            "Node port for service port 5433, which goes directly to PostgreSQL. Standby "
                + "clusters outside need this one. Chosen by Kubernetes when unset.")
        Integer replicationport,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ServiceNodePorts {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
