package org.sgmanifests.api.sgshardeddbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.Condition;
import org.sgmanifests.api.schema.Since;

/** State of an operation on a sharded cluster. Written by the operator, never by users. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGShardedDbOpsStatus(
    @Since("1.6")
        @JsonPropertyDescription(
            "Current conditions of the operation: Running, Completed and Failed.")
        List<Condition> conditions,
    @Since("1.6") @JsonPropertyDescription("Number of retries so far.") Integer opRetries,
    @Since("1.6")
        @JsonPropertyDescription("When the operation began, or began anew after a failure.")
        String opStarted,
    @Since("1.6") @JsonPropertyDescription("Progress of a restart.") ShardedRestartProgress restart,
    @Since("1.8") @JsonPropertyDescription("Progress of an upgrade of the container images.")
        ShardedRestartProgress securityUpgrade,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGShardedDbOpsStatus {
    conditions = Frozen.list(conditions);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
