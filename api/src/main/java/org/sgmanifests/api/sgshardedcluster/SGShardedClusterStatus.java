package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.Condition;
import org.sgmanifests.api.common.InstalledExtension;
import org.sgmanifests.api.common.NameReference;
import org.sgmanifests.api.schema.Since;

/** State of the sharded cluster as seen by the operator. Never written by users. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGShardedClusterStatus(
    @Since("1.5")
        @JsonPropertyDescription(
            "Current conditions of the sharded cluster, such as a pending restart or a "
                + "failure.")
        List<Condition> conditions,
    @Since("1.18")
        @JsonPropertyDescription("PostgreSQL version that the sharded cluster really runs.")
        String postgresVersion,
    @Since("1.18") @JsonPropertyDescription("Build of the PostgreSQL images in use.")
        String buildVersion,
    @Since("1.18")
        @JsonPropertyDescription("Extensions resolved to exact builds for this sharded cluster.")
        List<InstalledExtension> extensions,
    @Since("1.5") @JsonPropertyDescription("State of each cluster that is part of it.")
        List<ShardedClusterMember> clusterStatuses,
    @Since("1.5")
        @Deprecated
        @JsonPropertyDescription("Deprecated: newer operators keep this list in status.extensions.")
        List<InstalledExtension> toInstallPostgresExtensions,
    @Since("1.6")
        @JsonPropertyDescription(
            "Reference to the service binding Secret, as the Service Binding specification "
                + "wants it.")
        NameReference binding,
    @Since("1.6")
        @JsonPropertyDescription("Names of the SGBackups that the parts are restored from.")
        List<String> sgBackups,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGShardedClusterStatus {
    conditions = Frozen.list(conditions);
    extensions = Frozen.list(extensions);
    clusterStatuses = Frozen.list(clusterStatuses);
    toInstallPostgresExtensions = Frozen.list(toInstallPostgresExtensions);
    sgBackups = Frozen.list(sgBackups);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
