package org.sgmanifests.api.sgstream;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Storage, resources and placement of the pod of a stream. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StreamPods(
    @Required
        @Since("1.12")
        @JsonPropertyDescription("Volume for the position and the state of the stream. Mandatory.")
        StreamVolume persistentVolume,
    @Since("1.12") @JsonPropertyDescription("CPU and memory of the container of the stream.")
        ResourceRequirements resources,
    @Since("1.13") @JsonPropertyDescription("On which nodes the pod of the stream may run.")
        StreamScheduling scheduling,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public StreamPods {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
