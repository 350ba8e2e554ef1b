package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Min;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Bandwidth and concurrency limits of WAL-G for backups. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BackupPerformance(
    @Since("1.3")
        @JsonPropertyDescription(
            "Network limit of an upload in bytes per second. Unset means no limit.")
        Long maxNetworkBandwidth,
    @Since("1.3")
        @JsonPropertyDescription(
            "Limit for reading from disk in bytes per second. Unset means no limit.")
        Long maxDiskBandwidth,
    @Min(1)
        @Since("1.3")
        @JsonPropertyDescription("Number of parallel disk readers during a backup, 1 or more.")
        Integer uploadDiskConcurrency,
    @Min(1) @Since("1.4") @JsonPropertyDescription("Number of parallel uploads, 1 or more.")
        Integer uploadConcurrency,
    @Min(1) @Since("1.4") @JsonPropertyDescription("Number of parallel downloads, 1 or more.")
        Integer downloadConcurrency,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public BackupPerformance {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
