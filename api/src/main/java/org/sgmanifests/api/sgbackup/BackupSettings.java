package org.sgmanifests.api.sgbackup;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.RemovedIn;

/** Backup and storage settings as they were when the backup was made. */
@RemovedIn(
    value = "1.15",
    fields = {
      "baseBackups.cronSchedule",
      "baseBackups.retention: integer",
      "baseBackups.performance.maxDiskBandwidth: integer",
      "baseBackups.performance.maxDiskBandwitdh: integer",
      "baseBackups.performance.maxNetworkBandwidth: integer",
      "baseBackups.performance.maxNetworkBandwitdh: integer",
      "baseBackups.performance.uploadConcurrency: integer",
      "baseBackups.performance.uploadDiskConcurrency: integer",
      "compression",
      "storage.s3.path",
      "storage.s3Compatible.path",
      "storage.gcs.path",
      "storage.azureBlob.path"
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BackupSettings(
    @JsonPropertyDescription("Settings of the base backup.") BaseBackupSettings baseBackups,
    @Required
        @JsonPropertyDescription(
            "Object storage that holds the backup, with its credentials. A copy of the "
                + "SGObjectStorage at that time.")
        BackupStorage storage,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public BackupSettings {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
