package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/** State of an operation that restarts all pods one by one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RestartStatus(
    @JsonPropertyDescription("Pods that existed when the operation started.")
        List<String> initialInstances,
    @JsonPropertyDescription("Pod that was the primary when the operation started.")
        String primaryInstance,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public RestartStatus {
    initialInstances = Frozen.list(initialInstances);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
