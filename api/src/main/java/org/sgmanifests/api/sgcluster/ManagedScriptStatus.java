package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** State of one SGScript in a cluster. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ManagedScriptStatus(
    @Since("1.3") @JsonPropertyDescription("Id of the entry in spec.managedSql.scripts.")
        Integer id,
    @Since("1.3") @JsonPropertyDescription("When the execution began.") String startedAt,
    @Since("1.3") @JsonPropertyDescription("When this state changed last.") String updatedAt,
    @Since("1.3") @JsonPropertyDescription("When the execution failed. Empty unless failed.")
        String failedAt,
    @Since("1.3")
        @JsonPropertyDescription("When the execution was completed. Empty unless completed.")
        String completedAt,
    @Since("1.3") @JsonPropertyDescription("State of the single entries of the SGScript.")
        List<ScriptEntryStatus> scripts,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ManagedScriptStatus {
    scripts = Frozen.list(scripts);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
