package org.sgmanifests.api.sgscript;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Fingerprint of one entry of an SGScript, to notice changes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScriptEntryHash(
    @Since("1.3") @JsonPropertyDescription("Id of the entry in spec.scripts.") Integer id,
    @Since("1.3") @JsonPropertyDescription("Hash of the content of the entry.") String hash,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ScriptEntryHash {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
