package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** PostgreSQL parameters written directly in the cluster. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostgresSettings(
    @JsonProperty("postgresql.conf")
        @Since("1.16")
        @JsonPropertyDescription(
            "PostgreSQL parameters by name; values are text, so quote numbers and on or off."
                + " Unknown names stop reconciliation; parameters that the operator manages, such"
                + " as port or archive_command, are silently dropped.")
        Map<String, String> postgresqlConf,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PostgresSettings {
    postgresqlConf = Frozen.map(postgresqlConf);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
