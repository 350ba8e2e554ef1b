package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Min;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.ReplicationInitialization;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.ReplicationMode;

/** Replication inside each shard: synchronous mode and how new replicas get their data. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardedReplication(
    @Default("\"async\"")
        @Since("1.5")
        @JsonPropertyDescription(
            "When a commit counts as safe: async, sync, strict-sync, sync-all or "
                + "strict-sync-all. Default async. The strict modes block writes while too few "
                + "synchronous replicas are available.")
        ReplicationMode mode,
    @Min(1)
        @Since("1.5")
        @JsonPropertyDescription(
            "Number of synchronous replicas, 1 or more. Mandatory for mode sync and "
                + "strict-sync, where it must be lower than the number of instances. No effect in "
                + "the other modes.")
        Integer syncInstances,
    @Since("1.10")
        @JsonPropertyDescription(
            "How new replicas get their first copy of the data. Unset behaves like "
                + "FromExistingBackup with fallback to a replica, then to the primary.")
        ReplicationInitialization initialization,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardedReplication {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
