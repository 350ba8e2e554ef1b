package org.sgmanifests.api.sgbackup;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.BackupTiming;
import org.sgmanifests.api.values.BackupProcessStatus;

/** Progress of a backup job. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BackupProcess(
    @JsonPropertyDescription(
            "Pending, Running, Completed or Failed. Only a Completed backup can be restored.")
        BackupProcessStatus status,
    @JsonPropertyDescription("Message of the last failure. Empty unless the backup failed.")
        String failure,
    @JsonPropertyDescription("Pod that makes or made the backup.") String jobPod,
    @JsonPropertyDescription("Value of spec.managedLifecycle at the time of the backup.")
        Boolean managedLifecycle,
    @JsonPropertyDescription("When the backup started, ended and was stored.") BackupTiming timing,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public BackupProcess {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
