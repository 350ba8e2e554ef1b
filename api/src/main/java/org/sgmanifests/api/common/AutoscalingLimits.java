package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.OneOf;
import org.sgmanifests.api.schema.Since;

/** Bounds for vertical autoscaling, one per container. At least one container has to be listed. */
@OneOf(
    value = {"patroni", "pgbouncer", "envoy"},
    most = OneOf.Most.ALL,
    ignoredWhen = {"mode=none", "mode=horizontal"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AutoscalingLimits(
    @Since("1.10")
        @JsonPropertyDescription("Bound for the container that runs Patroni and PostgreSQL.")
        ResourceAmounts patroni,
    @Since("1.10") @JsonPropertyDescription("Bound for the connection pooling container.")
        ResourceAmounts pgbouncer,
    @Since("1.10") @JsonPropertyDescription("Bound for the Envoy proxy container.")
        ResourceAmounts envoy,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public AutoscalingLimits {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
