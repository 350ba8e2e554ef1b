package org.sgmanifests.api.sgscript;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.MapList;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGScriptSpec(
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        Boolean managedVersions,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        Boolean continueOnError,
    @MapList(key = "id")
        @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        List<ScriptEntry> scripts,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGScriptSpec {
    scripts = Frozen.list(scripts);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
