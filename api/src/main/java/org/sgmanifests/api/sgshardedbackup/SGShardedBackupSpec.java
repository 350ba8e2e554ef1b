package org.sgmanifests.api.sgshardedbackup;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Demanded;
import org.sgmanifests.api.schema.Range;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/** A manual or scheduled backup of a whole sharded cluster: coordinator and all shards. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGShardedBackupSpec(
    @Since("1.6")
        @RefersTo(
            value = "SGShardedCluster",
            scope = RefersTo.Scope.NAMED_NAMESPACE,
            ignoredWhen = {"status.process.status=Completed", "status.process.status=Failed"})
        @JsonPropertyDescription(
            "Name of the SGShardedCluster of the same namespace to back up, which needs a "
                + "backups section and must not be of type shardingsphere. Mandatory and cannot "
                + "change. Copies elsewhere write namespace.name.")
        @Demanded
        String sgShardedCluster,
    @Since("1.6")
        @JsonPropertyDescription(
            "True lets the retention of the cluster remove this backup some day. False or "
                + "unset keeps it until it is deleted by hand.")
        Boolean managedLifecycle,
    @Since("1.11")
        @JsonPropertyDescription(
            "Seconds after which a running backup is given up. Unset or 0 means no limit.")
        Integer timeout,
    @Default("300")
        @Since("1.11")
        @JsonPropertyDescription(
            "Seconds for the clean-up of expired backups that follows a backup. Default 300; "
                + "0 means no limit.")
        Integer reconciliationTimeout,
    @Since("1.11")
        @JsonPropertyDescription("How often a failed backup is tried again, 0 or more.")
        @Range(min = 0)
        Integer maxRetries,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGShardedBackupSpec {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
