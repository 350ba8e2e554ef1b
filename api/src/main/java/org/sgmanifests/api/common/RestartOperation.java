package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.values.UpdateMethod;

/** Restarts all pods one by one, replicas first, then the primary with a switchover. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RestartOperation(
    @JsonPropertyDescription(
            "InPlace restarts the existing pods, ReducedImpact first starts an additional "
                + "replica.")
        UpdateMethod method,
    @JsonPropertyDescription(
            "True restarts only pods that wait for a restart. Unset restarts all of them.")
        Boolean onlyPendingRestart,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public RestartOperation {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
