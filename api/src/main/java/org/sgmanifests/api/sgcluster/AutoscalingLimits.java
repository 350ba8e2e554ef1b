package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.ResourceAmounts;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AutoscalingLimits(
    @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        ResourceAmounts patroni,
    @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        ResourceAmounts pgbouncer,
    @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        ResourceAmounts envoy,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public AutoscalingLimits {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
