package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Min;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Replication(
    @Default("\"async\"")
        @Since("1.2")
        @JsonPropertyDescription(
            "TODO")
        String mode,
    @Default("\"ha-read\"")
        @Since("1.2")
        @JsonPropertyDescription(
            "TODO")
        String role,
    @Min(1)
        @Since("1.2")
        @JsonPropertyDescription(
            "TODO")
        Integer syncInstances,
    @Since("1.2")
        @JsonPropertyDescription(
            "TODO")
        List<ReplicationGroup> groups,
    @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        ReplicationInitialization initialization,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Replication {
    groups = Frozen.list(groups);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
