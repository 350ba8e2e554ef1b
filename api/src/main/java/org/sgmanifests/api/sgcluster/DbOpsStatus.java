package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** State of the SGDbOps that currently works on the cluster. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DbOpsStatus(
    @Since("1.18") @JsonPropertyDescription("SGDbOps that the state belongs to.") String name,
    @JsonPropertyDescription("State of an upgrade to another major version.")
        MajorVersionUpgradeStatus majorVersionUpgrade,
    @JsonPropertyDescription("State of a restart of the cluster.") RestartStatus restart,
    @JsonPropertyDescription("State of an upgrade to another minor version.")
        RestartStatus minorVersionUpgrade,
    @JsonPropertyDescription("State of an upgrade of the container images.")
        RestartStatus securityUpgrade,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public DbOpsStatus {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
