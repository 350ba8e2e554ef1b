package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/** Settings of PgBouncer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PgBouncer(
    @JsonProperty("pgbouncer.ini")
        @JsonPropertyDescription(
            "Content of pgbouncer.ini by section. Completed with the defaults of the operator on"
                + " creation.")
        PgBouncerIni pgbouncerIni,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PgBouncer {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
