package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.RestorePerformance;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplicateFromStorage(
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        RestorePerformance performance,
    @Required
        @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        String sgObjectStorage,
    @Required
        @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        String path,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ReplicateFromStorage {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
