package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Address of the PostgreSQL server that a standby cluster streams from. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplicateFromExternal(
    @Required
        @Since("1.4")
        @JsonPropertyDescription("Host name or address of the server. Not checked by the operator.")
        String host,
    @Required
        @Since("1.4")
        @JsonPropertyDescription(
            "Port of PostgreSQL itself, not of a pooler: for a StackGres source 5433, or the "
                + "node or load balancer port that leads there. Range is not checked by the "
                + "operator.")
        Integer port,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ReplicateFromExternal {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
