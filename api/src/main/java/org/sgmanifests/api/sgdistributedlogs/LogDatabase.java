package org.sgmanifests.api.sgdistributedlogs;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/** A database with the logs of one cluster. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LogDatabase(
    @JsonPropertyDescription("Database on the log server.") String name,
    @JsonPropertyDescription("How long logs are kept in this database.") String retention,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public LogDatabase {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
