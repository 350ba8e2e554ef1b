package org.sgmanifests.api.sgbackup;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/** Range of WAL positions that belong to a backup. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BackupLsn(
    @JsonPropertyDescription("WAL position at which the backup begins.") String start,
    @JsonPropertyDescription("WAL position that recovery has to reach to be consistent.")
        String end,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public BackupLsn {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
