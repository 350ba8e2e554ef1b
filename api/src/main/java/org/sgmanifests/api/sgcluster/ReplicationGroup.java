package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplicationGroup(
    @Since("1.2")
        @JsonPropertyDescription(
            "TODO")
        String name,
    @Required
        @Since("1.2")
        @JsonPropertyDescription(
            "TODO")
        String role,
    @Required
        @Min(1)
        @Since("1.2")
        @JsonPropertyDescription(
            "TODO")
        Integer instances,
    @Min(1)
        @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        Integer minInstances,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ReplicationGroup {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
