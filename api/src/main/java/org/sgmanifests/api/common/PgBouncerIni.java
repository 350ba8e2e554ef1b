package org.sgmanifests.api.common;

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
public record PgBouncerIni(
    @Since("1.16")
        @JsonPropertyDescription(
            "TODO")
        Map<String, Object> pgbouncer,
    @Since("1.16")
        @JsonPropertyDescription(
            "TODO")
        Map<String, Map<String, Object>> databases,
    @Since("1.16")
        @JsonPropertyDescription(
            "TODO")
        Map<String, Map<String, Object>> users,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PgBouncerIni {
    pgbouncer = Frozen.map(pgbouncer);
    databases = Frozen.map(databases);
    users = Frozen.map(users);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
