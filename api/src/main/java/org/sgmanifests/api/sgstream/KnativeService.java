package org.sgmanifests.api.sgstream;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Knative service that runs the function of a stream. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KnativeService(
    @Since("1.13") @JsonPropertyDescription("Annotations of the Knative service.")
        Map<String, String> annotations,
    @Since("1.13") @JsonPropertyDescription("Labels of the Knative service.")
        Map<String, String> labels,
    @Since("1.13") @JsonPropertyDescription("How events are sent to the Knative service.")
        KnativeHttp http,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public KnativeService {
    annotations = Frozen.map(annotations);
    labels = Frozen.map(labels);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
