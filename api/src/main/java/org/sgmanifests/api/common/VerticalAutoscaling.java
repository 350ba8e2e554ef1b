package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Fine tuning for scaling CPU and memory with the Vertical Pod Autoscaler. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerticalAutoscaling(
    @Since("1.10")
        @JsonPropertyDescription(
            "Vertical Pod Autoscaler recommender to use. Unset uses the default recommender. "
                + "Not checked by the operator.")
        String recommender,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public VerticalAutoscaling {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
