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
public record DbOpsStatus(
    @Since("1.18")
        @JsonPropertyDescription(
            "TODO")
        String name,
    @JsonPropertyDescription(
            "TODO")
        MajorVersionUpgradeStatus majorVersionUpgrade,
    @JsonPropertyDescription(
            "TODO")
        RestartStatus restart,
    @JsonPropertyDescription(
            "TODO")
        RestartStatus minorVersionUpgrade,
    @JsonPropertyDescription(
            "TODO")
        RestartStatus securityUpgrade,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public DbOpsStatus {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
