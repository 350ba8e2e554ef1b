package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.ScriptSource;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InitialScript(
    @JsonPropertyDescription(
            "TODO")
        String name,
    @JsonPropertyDescription(
            "TODO")
        String database,
    @JsonPropertyDescription(
            "TODO")
        String script,
    @JsonPropertyDescription(
            "TODO")
        ScriptSource scriptFrom,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public InitialScript {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
