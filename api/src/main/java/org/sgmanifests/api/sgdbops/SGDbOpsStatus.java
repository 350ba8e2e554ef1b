package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.Condition;

/** State and result of an operation. Written by the operator, never by users. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGDbOpsStatus(
    @JsonPropertyDescription("Current conditions of the operation: Running, Completed and Failed.")
        List<Condition> conditions,
    @JsonPropertyDescription("Number of retries so far.") Integer opRetries,
    @JsonPropertyDescription("When the operation began, or began anew after a failure.")
        String opStarted,
    @JsonPropertyDescription("Result of a benchmark.") BenchmarkResult benchmark,
    @JsonPropertyDescription("Progress of an upgrade to another major version.")
        MajorVersionUpgradeProgress majorVersionUpgrade,
    @JsonPropertyDescription("Progress of a restart.") RestartProgress restart,
    @JsonPropertyDescription("Progress of a change of the minor version.")
        MinorVersionUpgradeProgress minorVersionUpgrade,
    @JsonPropertyDescription("Progress of an upgrade of the container images.")
        RestartProgress securityUpgrade,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGDbOpsStatus {
    conditions = Frozen.list(conditions);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
