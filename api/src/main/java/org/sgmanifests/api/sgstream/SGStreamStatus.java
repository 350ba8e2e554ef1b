package org.sgmanifests.api.sgstream;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.Condition;
import org.sgmanifests.api.schema.Since;

/** State of the stream. Written by the operator, never by users. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGStreamStatus(
    @Since("1.12") @JsonPropertyDescription("Current conditions of the stream.")
        List<Condition> conditions,
    @Since("1.12") @JsonPropertyDescription("Progress of copying existing data.")
        SnapshotMetrics snapshot,
    @Since("1.12") @JsonPropertyDescription("Progress of streaming changes.")
        StreamingMetrics streaming,
    @Since("1.12") @JsonPropertyDescription("Events sent to the target, and errors.")
        EventMetrics events,
    @Since("1.12")
        @JsonPropertyDescription("Message of the last failure. Empty unless the stream failed.")
        String failure,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGStreamStatus {
    conditions = Frozen.list(conditions);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
