package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplicateFromInstance(
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        String sgCluster,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        ReplicateFromExternal external,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ReplicateFromInstance {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
