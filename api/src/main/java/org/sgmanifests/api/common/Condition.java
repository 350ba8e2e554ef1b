package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/** A condition in the Kubernetes manner: type, status and reason of one aspect of an object. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Condition(
    @JsonPropertyDescription("When status changed last.") String lastTransitionTime,
    @JsonPropertyDescription("Explanation for humans.") String message,
    @JsonPropertyDescription("Short machine readable cause of the last change.") String reason,
    @JsonPropertyDescription("True, False or Unknown.") String status,
    @JsonPropertyDescription("Aspect that the condition is about.") String type,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Condition {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
