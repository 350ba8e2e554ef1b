package org.sgmanifests.api.sgshardedbackup;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.BackupSize;
import org.sgmanifests.api.schema.Since;

/** Facts about the data in a backup of a sharded cluster. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardedBackupInformation(
    @Since("1.6")
        @JsonPropertyDescription(
            "PostgreSQL version of the data. A restore needs the same major version.")
        String postgresVersion,
    @Since("1.6")
        @JsonPropertyDescription(
            "Amount of data of all parts together, with and without compression.")
        BackupSize size,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardedBackupInformation {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
