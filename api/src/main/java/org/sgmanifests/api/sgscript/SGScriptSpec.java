package org.sgmanifests.api.sgscript;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Demanded;
import org.sgmanifests.api.schema.MapList;
import org.sgmanifests.api.schema.Since;

/** A list of SQL scripts that clusters run through managedSql. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGScriptSpec(
    @Since("1.3")
        @JsonPropertyDescription(
            "True lets the operator raise the version of an entry when its content changes, "
                + "so that it runs again. Unset becomes true.")
        Boolean managedVersions,
    @Since("1.3")
        @JsonPropertyDescription(
            "True goes on with the next entry after one has failed. Unset means false.")
        Boolean continueOnError,
    @MapList(key = "id")
        @Since("1.3")
        @JsonPropertyDescription("Entries, run in the order of the list. Mandatory, may be empty.")
        @Demanded
        List<ScriptEntry> scripts,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGScriptSpec {
    scripts = Frozen.list(scripts);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
