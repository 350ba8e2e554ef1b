package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.JobScheduling;
import org.sgmanifests.api.common.RestartOperation;
import org.sgmanifests.api.common.SecurityUpgrade;
import org.sgmanifests.api.schema.Form;
import org.sgmanifests.api.schema.Range;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.SectionPer;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.DbOpsOperation;

/**
 * A one time operation on a cluster, such as a restart, an upgrade, a vacuum or a benchmark. Only
 * the section that belongs to op may be present. Nothing can change after creation.
 */
@SectionPer(
    field = "op",
    sections = {
      "benchmark",
      "vacuum",
      "repack",
      "majorVersionUpgrade",
      "restart",
      "minorVersionUpgrade",
      "securityUpgrade"
    },
    demanded = {"benchmark", "majorVersionUpgrade", "minorVersionUpgrade"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGDbOpsSpec(
    @Required
        @RefersTo("SGCluster")
        @JsonPropertyDescription(
            "Name of the SGCluster of the same namespace to work on. Mandatory. For "
                + "majorVersionUpgrade and repack it must exist before this object is created.")
        String sgCluster,
    @Since("1.3")
        @JsonPropertyDescription(
            "On which nodes the pod of the operation may run. Toleration rules are not "
                + "checked here by the operator.")
        JobScheduling scheduling,
    @Required
        @JsonPropertyDescription(
            "What to do: benchmark, vacuum, repack, restart, majorVersionUpgrade, "
                + "minorVersionUpgrade or securityUpgrade. Mandatory.")
        DbOpsOperation op,
    @JsonPropertyDescription(
            "Instant in UTC at which to start, for example 2024-01-31T10:00:00Z. Unset starts "
                + "at once.")
        @Form(Form.Text.INSTANT)
        String runAt,
    @JsonPropertyDescription(
            "ISO duration of days and smaller units, for example PT2H, after which the "
                + "operation is given up. Unset means no limit.")
        @Form(Form.Text.DURATION)
        String timeout,
    @JsonPropertyDescription(
            "How often a failed operation is tried again, 0 or more. Unset means no retry.")
        @Range(min = 0)
        Integer maxRetries,
    @JsonPropertyDescription("Settings of a benchmark. Mandatory for op benchmark.")
        Benchmark benchmark,
    @JsonPropertyDescription("Settings of a vacuum. Optional for op vacuum.") Vacuum vacuum,
    @JsonPropertyDescription(
            "Settings of a repack with the extension pg_repack, which has to be installed in "
                + "every pod. Optional for op repack.")
        Repack repack,
    @JsonPropertyDescription(
            "Settings of an upgrade to a newer major version. Mandatory for op "
                + "majorVersionUpgrade.")
        MajorVersionUpgrade majorVersionUpgrade,
    @JsonPropertyDescription("Settings of a restart. Optional for op restart.")
        RestartOperation restart,
    @JsonPropertyDescription(
            "Settings of a change of the minor version. Mandatory for op minorVersionUpgrade.")
        MinorVersionUpgrade minorVersionUpgrade,
    @JsonPropertyDescription(
            "Settings of an upgrade of the container images with the PostgreSQL version "
                + "unchanged. Optional for op securityUpgrade.")
        SecurityUpgrade securityUpgrade,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGDbOpsSpec {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
