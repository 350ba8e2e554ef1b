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
public record ScriptEntryStatus(
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        Integer id,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        Integer version,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        Integer intents,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        String failureCode,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        String failure,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ScriptEntryStatus {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
