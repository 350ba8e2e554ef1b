package org.sgmanifests.api.sgbackup;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.values.BackupCompression;

/** Settings of the base backup at the time it was made. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BaseBackupSettings(
    @JsonPropertyDescription("Compression in use: lz4, lzma, zstd or brotli.")
        BackupCompression compression,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public BaseBackupSettings {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
