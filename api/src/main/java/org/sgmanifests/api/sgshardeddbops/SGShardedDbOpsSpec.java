package org.sgmanifests.api.sgshardeddbops;

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
import org.sgmanifests.api.values.ShardedDbOpsOperation;

/**
 * A one time operation on a sharded cluster. Only the section that belongs to op may be present.
 * Nothing can change after creation.
 */
@SectionPer(
    field = "op",
    sections = {"resharding", "restart", "securityUpgrade"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGShardedDbOpsSpec(
    @Required
        @Since("1.6")
        @RefersTo("SGShardedCluster")
        @JsonPropertyDescription(
            "Name of the SGShardedCluster of the same namespace to work on. Mandatory.")
        String sgShardedCluster,
    @Since("1.6")
        @JsonPropertyDescription(
            "On which nodes the pod of the operation may run. Toleration rules are not "
                + "checked here by the operator.")
        JobScheduling scheduling,
    @Required
        @Since("1.6")
        @JsonPropertyDescription(
            "What to do: resharding (only for type citus), restart or securityUpgrade. "
                + "Mandatory.")
        ShardedDbOpsOperation op,
    @Since("1.6")
        @JsonPropertyDescription(
            "Instant in UTC at which to start, for example 2024-01-31T10:00:00Z. Unset starts "
                + "at once.")
        @Form(Form.Text.INSTANT)
        String runAt,
    @Since("1.6")
        @JsonPropertyDescription(
            "ISO duration of days and smaller units, for example PT2H, after which the "
                + "operation is given up. Unset means no limit.")
        @Form(Form.Text.DURATION)
        String timeout,
    @Since("1.6")
        @JsonPropertyDescription(
            "How often a failed operation is tried again, 0 or more. Unset means no retry.")
        @Range(min = 0)
        Integer maxRetries,
    @Since("1.6")
        @JsonPropertyDescription(
            "Settings for moving data between the shards. Optional for op resharding.")
        Resharding resharding,
    @Since("1.6") @JsonPropertyDescription("Settings of a restart. Optional for op restart.")
        RestartOperation restart,
    @Since("1.8")
        @JsonPropertyDescription(
            "Settings of an upgrade of the container images with the PostgreSQL version "
                + "unchanged. Optional for op securityUpgrade.")
        SecurityUpgrade securityUpgrade,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGShardedDbOpsSpec {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
