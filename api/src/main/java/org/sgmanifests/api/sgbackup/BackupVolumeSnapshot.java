package org.sgmanifests.api.sgbackup;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * Volume snapshot that holds the data of a backup, with the files that PostgreSQL needs to start
 * from it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BackupVolumeSnapshot(
    @Since("1.7")
        @JsonPropertyDescription("VolumeSnapshot with the data, in the namespace of the cluster.")
        String name,
    @Since("1.7")
        @JsonPropertyDescription("Content of the backup_label file of PostgreSQL, base64 encoded.")
        String backupLabel,
    @Since("1.7")
        @JsonPropertyDescription(
            "Content of the tablespace_map file of PostgreSQL, base64 encoded. Empty without"
                + " tablespaces.")
        String tablespaceMap,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public BackupVolumeSnapshot {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
