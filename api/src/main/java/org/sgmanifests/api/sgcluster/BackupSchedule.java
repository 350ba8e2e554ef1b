package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BackupSchedule(
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        String compression,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        String cronSchedule,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        BackupPerformance performance,
    @Default("5")
        @Min(1)
        @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        Integer retention,
    @Required
        @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        String sgObjectStorage,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        String path,
    @Since("1.7")
        @JsonPropertyDescription(
            "TODO")
        Boolean useVolumeSnapshot,
    @Since("1.7")
        @JsonPropertyDescription(
            "TODO")
        String volumeSnapshotClass,
    @Since("1.7")
        @JsonPropertyDescription(
            "TODO")
        Boolean fastVolumeSnapshot,
    @Since("1.8")
        @JsonPropertyDescription(
            "TODO")
        Integer timeout,
    @Default("300")
        @Since("1.8")
        @JsonPropertyDescription(
            "TODO")
        Integer reconciliationTimeout,
    @Since("1.11")
        @JsonPropertyDescription(
            "TODO")
        Integer maxRetries,
    @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        Boolean retainWalsForUnmanagedLifecycle,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public BackupSchedule {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
