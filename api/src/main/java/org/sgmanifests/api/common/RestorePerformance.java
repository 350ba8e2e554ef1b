package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Min;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Limits for reading from object storage and writing to disk while data is restored with WAL-G. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RestorePerformance(
    @Since("1.10")
        @JsonPropertyDescription("Network limit in bytes per second. Unset means no limit.")
        Long maxNetworkBandwidth,
    @Since("1.10") @JsonPropertyDescription("Disk limit in bytes per second. Unset means no limit.")
        Long maxDiskBandwidth,
    @Min(1) @Since("1.10") @JsonPropertyDescription("Number of parallel downloads, 1 or more.")
        Integer downloadConcurrency,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public RestorePerformance {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
