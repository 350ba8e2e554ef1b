package org.sgmanifests.api.sgshardedbackup;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** State and result of a backup of a sharded cluster. Written by the operator, never by users. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGShardedBackupStatus(
    @Since("1.6")
        @JsonPropertyDescription(
            "Names of the SGBackups of coordinator and shards that make up this backup. A "
                + "restore needs exactly one more than spec.shards.clusters.")
        List<String> sgBackups,
    @Since("1.6") @JsonPropertyDescription("How far the backup is, and how it ended.")
        ShardedBackupProcess process,
    @Since("1.6")
        @JsonPropertyDescription("Facts about the data in the backup. Filled once it is completed.")
        ShardedBackupInformation backupInformation,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGShardedBackupStatus {
    sgBackups = Frozen.list(sgBackups);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
