package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.PointInTimeRecovery;
import org.sgmanifests.api.schema.Demanded;
import org.sgmanifests.api.schema.OneOf;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Refused;
import org.sgmanifests.api.schema.Since;

/**
 * A backup to restore, with an optional recovery target. At most one of targetName, targetXid,
 * targetLsn and pointInTimeRecovery may be set.
 */
@OneOf(
    value = {"targetName", "targetXid", "targetLsn", "pointInTimeRecovery"},
    optional = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RestoreFromBackup(
    @Deprecated
        @JsonPropertyDescription("Deprecated and refused by the operator: use name.")
        @Refused(instead = "name")
        String uid,
    @Since("1.2")
        @RefersTo(value = "SGBackup", madeAtRunTime = true)
        @JsonPropertyDescription(
            "Name of a completed SGBackup of the same namespace and of the same PostgreSQL "
                + "major version. Mandatory. A name that does not exist raises no error, the "
                + "restore just does not happen.")
        @Demanded
        String name,
    @Since("1.4")
        @JsonPropertyDescription(
            "The value immediate ends recovery as soon as the data is consistent "
                + "(recovery_target). Unset replays all WAL unless another target is set.")
        String target,
    @Since("1.4")
        @JsonPropertyDescription(
            "Timeline to recover along: a number, latest or current "
                + "(recovery_target_timeline). PostgreSQL default latest.")
        String targetTimeline,
    @Since("1.5")
        @JsonPropertyDescription(
            "Whether recovery stops just after (true) or just before (false) the target "
                + "(recovery_target_inclusive). PostgreSQL default true.")
        Boolean targetInclusive,
    @Since("1.5")
        @JsonPropertyDescription(
            "Named restore point to stop at, made with pg_create_restore_point "
                + "(recovery_target_name).")
        String targetName,
    @Since("1.5") @JsonPropertyDescription("Transaction id to stop at (recovery_target_xid).")
        String targetXid,
    @Since("1.5")
        @JsonPropertyDescription(
            "WAL position to stop at, for example 0/3000060 (recovery_target_lsn).")
        String targetLsn,
    @JsonPropertyDescription("Recovers up to a point in time.")
        PointInTimeRecovery pointInTimeRecovery,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public RestoreFromBackup {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
