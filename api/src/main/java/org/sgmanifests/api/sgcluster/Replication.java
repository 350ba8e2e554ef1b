package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Min;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.ReplicationInitialization;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.ReplicationMode;
import org.sgmanifests.api.values.ReplicationRole;

/**
 * Replication inside the cluster: synchronous mode, failover role, groups of replicas and how new
 * replicas get their data.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Replication(
    @Default("\"async\"")
        @Since("1.2")
        @JsonPropertyDescription(
            "When a commit counts as safe: async, sync, strict-sync, sync-all or "
                + "strict-sync-all. Default async. The strict modes block writes while too few "
                + "synchronous replicas are available.")
        ReplicationMode mode,
    @Default("\"ha-read\"")
        @Since("1.2")
        @JsonPropertyDescription(
            "Role of the members outside explicit groups: ha-read (may become primary and "
                + "serves reads) or ha (may become primary only). Default ha-read. readonly and "
                + "none are for groups only.")
        ReplicationRole role,
    @Min(1)
        @Since("1.2")
        @JsonPropertyDescription(
            "Number of synchronous replicas, 1 or more, for mode sync and strict-sync, where "
                + "it must be lower than instances. Unset becomes 1 there. No effect in the other "
                + "modes.")
        Integer syncInstances,
    @Since("1.2")
        @JsonPropertyDescription(
            "Extra groups of members with a role of their own. At least one instance has to "
                + "remain outside of them.")
        List<ReplicationGroup> groups,
    @Since("1.10")
        @JsonPropertyDescription(
            "How new replicas get their first copy of the data. Unset behaves like "
                + "FromExistingBackup with fallback to a replica, then to the primary.")
        ReplicationInitialization initialization,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Replication {
    groups = Frozen.list(groups);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
