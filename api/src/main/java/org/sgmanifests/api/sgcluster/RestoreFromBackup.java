package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RestoreFromBackup(
    @Deprecated
        @JsonPropertyDescription(
            "TODO")
        String uid,
    @Since("1.2")
        @JsonPropertyDescription(
            "TODO")
        String name,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        String target,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        String targetTimeline,
    @Since("1.5")
        @JsonPropertyDescription(
            "TODO")
        Boolean targetInclusive,
    @Since("1.5")
        @JsonPropertyDescription(
            "TODO")
        String targetName,
    @Since("1.5")
        @JsonPropertyDescription(
            "TODO")
        String targetXid,
    @Since("1.5")
        @JsonPropertyDescription(
            "TODO")
        String targetLsn,
    @JsonPropertyDescription(
            "TODO")
        PointInTimeRecovery pointInTimeRecovery,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public RestoreFromBackup {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
