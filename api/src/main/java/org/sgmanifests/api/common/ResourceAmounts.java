package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.OneOf;
import org.sgmanifests.api.schema.Since;

/** An amount of CPU and memory. At least one of the two has to be set. */
@OneOf(
    value = {"cpu", "memory"},
    most = OneOf.Most.ALL)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResourceAmounts(
    @Since("1.10") @JsonPropertyDescription("CPU as Kubernetes quantity, for example 500m or 2.")
        String cpu,
    @Since("1.10")
        @JsonPropertyDescription("Memory as Kubernetes quantity, for example 512Mi or 4Gi.")
        String memory,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ResourceAmounts {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
