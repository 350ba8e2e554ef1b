package org.sgmanifests.api.sgshardedbackup;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.BackupTiming;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.BackupProcessStatus;

/** Progress of a backup of a sharded cluster. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardedBackupProcess(
    @Since("1.6")
        @JsonPropertyDescription(
            "Pending, Running, Completed or Failed. Only a Completed backup can be restored.")
        BackupProcessStatus status,
    @Since("1.6")
        @JsonPropertyDescription("Message of the last failure. Empty unless the backup failed.")
        String failure,
    @Since("1.6") @JsonPropertyDescription("Pod that makes or made the backup.") String jobPod,
    @Since("1.6") @JsonPropertyDescription("When the backup started, ended and was stored.")
        BackupTiming timing,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardedBackupProcess {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
