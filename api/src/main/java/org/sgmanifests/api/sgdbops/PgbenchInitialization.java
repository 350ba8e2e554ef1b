package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.ScriptSource;
import org.sgmanifests.api.schema.OneOf;
import org.sgmanifests.api.schema.Since;

/**
 * SQL that prepares the database for own pgbench scripts. Exactly one of script and scriptFrom has
 * to be set.
 */
@OneOf({"script", "scriptFrom"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PgbenchInitialization(
    @Since("1.13")
        @JsonPropertyDescription("SQL text. Visible to everybody who can read the object.")
        String script,
    @Since("1.13")
        @JsonPropertyDescription(
            "Secret or ConfigMap with the SQL. If it is missing, the pod of the benchmark "
                + "does not start.")
        ScriptSource scriptFrom,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PgbenchInitialization {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
