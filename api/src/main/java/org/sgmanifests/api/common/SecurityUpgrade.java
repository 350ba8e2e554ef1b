package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.values.UpdateMethod;

/** Renews the container images and restarts all pods; the PostgreSQL version stays as it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SecurityUpgrade(
    @JsonPropertyDescription(
            "InPlace restarts the existing pods, ReducedImpact first starts an additional "
                + "replica.")
        UpdateMethod method,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SecurityUpgrade {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
