package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Form;
import org.sgmanifests.api.schema.Since;

/**
 * A recurring time window for restarts. Entries that do not parse are skipped with a mere log line.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpdateSchedule(
    @Since("1.18")
        @JsonPropertyDescription("Start of the window in UNIX cron syntax with five fields.")
        String cron,
    @Since("1.18")
        @JsonPropertyDescription("Length of the window as ISO duration, for example PT2H.")
        @Form(Form.Text.DURATION)
        String duration,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public UpdateSchedule {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
