package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.PointInTimeRecovery;
import org.sgmanifests.api.schema.Demanded;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/** A backup of a sharded cluster to restore, with an optional recovery target. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RestoreFromShardedBackup(
    @Since("1.6")
        @RefersTo(value = "SGShardedBackup", madeAtRunTime = true)
        @JsonPropertyDescription(
            "Name of a completed SGShardedBackup of the same namespace, of the same major "
                + "version, with one backup more than shards.clusters. Mandatory.")
        @Demanded
        String name,
    @Since("1.6")
        @JsonPropertyDescription(
            "Whether recovery stops just after (true) or just before (false) the target "
                + "(recovery_target_inclusive). PostgreSQL default true.")
        Boolean targetInclusive,
    @Since("1.6") @JsonPropertyDescription("Recovers up to a point in time.")
        PointInTimeRecovery pointInTimeRecovery,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public RestoreFromShardedBackup {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
