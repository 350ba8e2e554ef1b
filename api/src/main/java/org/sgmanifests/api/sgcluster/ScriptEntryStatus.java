package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** State of one entry of an SGScript in a cluster. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScriptEntryStatus(
    @Since("1.3") @JsonPropertyDescription("Id of the entry in the SGScript.") Integer id,
    @Since("1.3") @JsonPropertyDescription("Version of the entry that this state is about.")
        Integer version,
    @Since("1.3") @JsonPropertyDescription("Number of attempts so far.") Integer intents,
    @Since("1.3") @JsonPropertyDescription("SQLSTATE code of the last failure.") String failureCode,
    @Since("1.3") @JsonPropertyDescription("Message of the last failure.") String failure,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ScriptEntryStatus {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
