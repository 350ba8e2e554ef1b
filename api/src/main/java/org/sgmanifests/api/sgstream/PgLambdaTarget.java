package org.sgmanifests.api.sgstream;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.ScriptSource;
import org.sgmanifests.api.schema.OneOf;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.PgLambdaScriptType;

/**
 * Handles the changes with a function of your own, run by Knative. Exactly one of script and
 * scriptFrom has to be set.
 */
@OneOf({"script", "scriptFrom"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PgLambdaTarget(
    @Since("1.13")
        @JsonPropertyDescription("Language of the function. The only allowed value is javascript.")
        PgLambdaScriptType scriptType,
    @Since("1.13")
        @JsonPropertyDescription(
            "Text of the function. Visible to everybody who can read the object.")
        String script,
    @Since("1.13")
        @JsonPropertyDescription(
            "Secret or ConfigMap of the same namespace with the function. If it is missing, "
                + "the function does not start.")
        ScriptSource scriptFrom,
    @Since("1.13")
        @JsonPropertyDescription(
            "Settings of the Knative service that runs the function. Knative has to be "
                + "installed.")
        KnativeService knative,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PgLambdaTarget {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
