package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/** The two services of a cluster: read-write (primary) and read-only (replicas). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostgresServices(
    @JsonPropertyDescription(
            "Service named like the cluster, which leads to the primary. Port 5432 is pooled, "
                + "5433 goes directly to PostgreSQL. Added when unset.")
        PostgresService primary,
    @JsonPropertyDescription(
            "Service named like the cluster plus -replicas, which spreads connections over "
                + "the replicas that serve reads. Added when unset.")
        PostgresService replicas,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PostgresServices {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
