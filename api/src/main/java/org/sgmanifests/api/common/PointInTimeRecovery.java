package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Demanded;
import org.sgmanifests.api.schema.Form;

/** Point in time to recover to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PointInTimeRecovery(
    @JsonPropertyDescription(
            "Instant in UTC, for example 2024-01-31T10:00:00Z. Mandatory. It must lie after "
                + "the end of the backup and within the archived WAL.")
        @Form(Form.Text.INSTANT)
        @Demanded
        String restoreToTimestamp,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PointInTimeRecovery {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
