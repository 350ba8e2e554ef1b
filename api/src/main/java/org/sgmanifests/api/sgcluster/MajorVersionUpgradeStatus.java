package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.ExtensionReference;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MajorVersionUpgradeStatus(
    @JsonPropertyDescription(
            "TODO")
        List<String> initialInstances,
    @JsonPropertyDescription(
            "TODO")
        String primaryInstance,
    @JsonPropertyDescription(
            "TODO")
        String sourcePostgresVersion,
    @Since("1.6")
        @JsonPropertyDescription(
            "TODO")
        List<ExtensionReference> sourcePostgresExtensions,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        String sourceSgPostgresConfig,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        String sourceBackupPath,
    @Since("1.15")
        @JsonPropertyDescription(
            "TODO")
        String sourceReplicationMode,
    @JsonPropertyDescription(
            "TODO")
        String targetPostgresVersion,
    @JsonPropertyDescription(
            "TODO")
        String locale,
    @JsonPropertyDescription(
            "TODO")
        String encoding,
    @JsonPropertyDescription(
            "TODO")
        Boolean dataChecksum,
    @JsonPropertyDescription(
            "TODO")
        Boolean link,
    @JsonProperty("clone")
        @JsonPropertyDescription(
            "TODO")
        Boolean cloneFiles,
    @JsonPropertyDescription(
            "TODO")
        Boolean check,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        Boolean rollback,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public MajorVersionUpgradeStatus {
    initialInstances = Frozen.list(initialInstances);
    sourcePostgresExtensions = Frozen.list(sourcePostgresExtensions);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
