package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Min;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BackupPerformance(
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        Integer maxNetworkBandwidth,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        Integer maxDiskBandwidth,
    @Min(1)
        @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        Integer uploadDiskConcurrency,
    @Min(1)
        @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        Integer uploadConcurrency,
    @Min(1)
        @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        Integer downloadConcurrency,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public BackupPerformance {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
