package org.sgmanifests.api.sgscript;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.ScriptSource;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScriptEntry(
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        String name,
    @Default("-1")
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
        String database,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        String user,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        String wrapInTransaction,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        Boolean storeStatusInDatabase,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        Boolean retryOnError,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        String script,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        ScriptSource scriptFrom,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ScriptEntry {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
