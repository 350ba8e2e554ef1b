package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/** The points in time of a backup. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BackupTiming(
    @JsonPropertyDescription("When the backup began.") String start,
    @JsonPropertyDescription(
            "When reading the data was finished. A point in time recovery must aim at a later "
                + "instant.")
        String end,
    @JsonPropertyDescription("When everything was safely in the object storage.") String stored,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public BackupTiming {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
