package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/** Progress of a change of the minor version. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MinorVersionUpgradeProgress(
    @JsonPropertyDescription("Version before the upgrade.") String sourcePostgresVersion,
    @JsonPropertyDescription("Version after the upgrade.") String targetPostgresVersion,
    @JsonPropertyDescription("Pod that was the primary when the operation started.")
        String primaryInstance,
    @JsonPropertyDescription("Pods that existed when the operation started.")
        List<String> initialInstances,
    @JsonPropertyDescription("Pods that still have to be restarted.")
        List<String> pendingToRestartInstances,
    @JsonPropertyDescription("Pods that have been restarted.") List<String> restartedInstances,
    @JsonPropertyDescription("When the switchover to another primary was asked for.")
        String switchoverInitiated,
    @JsonPropertyDescription("When the switchover to another primary was done.")
        String switchoverFinalized,
    @JsonPropertyDescription("Message of the failure. Empty unless the operation failed.")
        String failure,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public MinorVersionUpgradeProgress {
    initialInstances = Frozen.list(initialInstances);
    pendingToRestartInstances = Frozen.list(pendingToRestartInstances);
    restartedInstances = Frozen.list(restartedInstances);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
