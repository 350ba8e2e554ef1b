package org.sgmanifests.api.sgstream;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.CloudEventBinding;
import org.sgmanifests.api.values.CloudEventFormat;

/** Sends the changes as events in the CloudEvents format. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CloudEventTarget(
    @Since("1.12") @JsonPropertyDescription("Format of the events. The only allowed value is json.")
        CloudEventFormat format,
    @Since("1.12")
        @JsonPropertyDescription("Protocol for sending events. The only allowed value is http.")
        CloudEventBinding binding,
    @Since("1.12") @JsonPropertyDescription("Endpoint for binding http.") CloudEventHttp http,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public CloudEventTarget {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
