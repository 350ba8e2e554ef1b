package org.sgmanifests.api.sgbackup;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** State and result of a backup. Written by the operator, never by users. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGBackupStatus(
    @JsonPropertyDescription("Identifier that WAL-G gave to the backup. Once set it cannot change.")
        String internalName,
    @Since("1.2")
        @JsonPropertyDescription("Path inside the object storage under which the backup lies.")
        String backupPath,
    @JsonPropertyDescription("How far the backup is, and how it ended.") BackupProcess process,
    @JsonPropertyDescription("Facts about the data in the backup. Filled once it is completed.")
        BackupInformation backupInformation,
    @JsonPropertyDescription(
            "Storage settings as they were when the backup was made, needed to restore it "
                + "later.")
        BackupSettings sgBackupConfig,
    @Since("1.7")
        @JsonPropertyDescription("Data of the volume snapshot, for backups with useVolumeSnapshot.")
        BackupVolumeSnapshot volumeSnapshot,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGBackupStatus {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
