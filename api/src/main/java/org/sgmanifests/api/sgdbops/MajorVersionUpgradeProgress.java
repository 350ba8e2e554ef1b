package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Progress of an upgrade to another major version. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MajorVersionUpgradeProgress(
    @JsonPropertyDescription("Version before the upgrade.") String sourcePostgresVersion,
    @JsonPropertyDescription("Version after the upgrade.") String targetPostgresVersion,
    @JsonPropertyDescription("Pod that was the primary when the operation started.")
        String primaryInstance,
    @JsonPropertyDescription("Pods that existed when the operation started.")
        List<String> initialInstances,
    @JsonPropertyDescription("Pods that still have to be restarted.")
        List<String> pendingToRestartInstances,
    @JsonPropertyDescription("Pods that have been restarted.") List<String> restartedInstances,
    @Since("1.6") @JsonPropertyDescription("Step of the upgrade that is going on.") String phase,
    @JsonPropertyDescription("Message of the failure. Empty unless the operation failed.")
        String failure,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public MajorVersionUpgradeProgress {
    initialInstances = Frozen.list(initialInstances);
    pendingToRestartInstances = Frozen.list(pendingToRestartInstances);
    restartedInstances = Frozen.list(restartedInstances);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
