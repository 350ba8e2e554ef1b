package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.ScriptSource;

/**
 * Script of the deprecated list initialData.scripts, which the operator refuses. Use managedSql
 * with an SGScript.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InitialScript(
    @JsonPropertyDescription("Label of the script. Deprecated: use an SGScript entry.") String name,
    @JsonPropertyDescription(
            "Database to run the script in. Deprecated: use database of an SGScript entry.")
        String database,
    @JsonPropertyDescription("SQL text. Deprecated: use script of an SGScript entry.")
        String script,
    @JsonPropertyDescription(
            "Secret or ConfigMap that holds the SQL. Deprecated: use scriptFrom of an "
                + "SGScript entry.")
        ScriptSource scriptFrom,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public InitialScript {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
