package org.sgmanifests.api.sgdistributedlogs;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/** The two services of a log server: read-write (primary) and read-only (replicas). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LogsServices(
    @JsonPropertyDescription(
            "Service named like the log server, which leads to the primary. Always generated.")
        LogsPrimaryService primary,
    @JsonPropertyDescription(
            "Service named like the cluster plus -replicas, which spreads connections over "
                + "the replicas that serve reads. Added when unset.")
        LogsReplicasService replicas,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public LogsServices {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
