package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ManagedScriptStatus(
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        Integer id,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        String startedAt,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        String updatedAt,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        String failedAt,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        String completedAt,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        List<ScriptEntryStatus> scripts,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ManagedScriptStatus {
    scripts = Frozen.list(scripts);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
