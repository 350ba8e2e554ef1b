package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/**
 * Stands for the status of a kind that has none; keeps what a manifest writes there all the same.
 */
public record NoStatus(@JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies the map, so that the record stays as it was built. */
  public NoStatus {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
