package org.sgmanifests.api.sgstream;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Events sent to the target, and errors. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventMetrics(
    @Since("1.12") @JsonPropertyDescription("Whether the last event was sent to the target.")
        Boolean lastEventWasSent,
    @Since("1.12") @JsonPropertyDescription("Last event that was sent to the target.")
        String lastEventSent,
    @Since("1.12") @JsonPropertyDescription("Number of events sent to the target.")
        Long totalNumberOfEventsSent,
    @Since("1.12") @JsonPropertyDescription("Last error while sending.") String lastErrorSeen,
    @Since("1.12") @JsonPropertyDescription("Number of errors while sending.")
        Long totalNumberOfErrorsSeen,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public EventMetrics {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
