package org.sgmanifests.api.sgdistributedlogs;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/** Configuration of the PostgreSQL of a log server. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LogsConfigurations(
    @Since("1.3")
        @RefersTo(value = "SGPostgresConfig", generated = "{name}-17-default")
        @JsonPropertyDescription(
            "Name of the SGPostgresConfig of the same namespace. Must be for the major "
                + "version of the log server, 17 today. Unset on creation it becomes the name of "
                + "this object plus -17-default, which is generated.")
        String sgPostgresConfig,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public LogsConfigurations {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
