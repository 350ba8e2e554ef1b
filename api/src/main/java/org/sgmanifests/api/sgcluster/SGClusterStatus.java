package org.sgmanifests.api.sgcluster;

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

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGClusterStatus(
    @JsonPropertyDescription(
            "TODO")
        List<Condition> conditions,
    @Since("1.18")
        @JsonPropertyDescription(
            "TODO")
        String postgresVersion,
    @Since("1.18")
        @JsonPropertyDescription(
            "TODO")
        String buildVersion,
    @Since("1.18")
        @JsonPropertyDescription(
            "TODO")
        List<InstalledExtension> extensions,
    @Since("1.18")
        @JsonPropertyDescription(
            "TODO")
        String sgPostgresConfig,
    @Since("1.18")
        @JsonPropertyDescription(
            "TODO")
        List<String> backupPaths,
    @Since("1.9")
        @JsonPropertyDescription(
            "TODO")
        Integer instances,
    @Since("1.9")
        @JsonPropertyDescription(
            "TODO")
        String labelSelector,
    @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        String replicationInitializationFailedSGBackup,
    @JsonPropertyDescription(
            "TODO")
        List<PodStatus> podStatuses,
    @JsonPropertyDescription(
            "TODO")
        DbOpsStatus dbOps,
    @Since("1.1")
        @JsonPropertyDescription(
            "TODO")
        String arch,
    @Since("1.1")
        @JsonPropertyDescription(
            "TODO")
        String os,
    @Since("1.2")
        @JsonPropertyDescription(
            "TODO")
        String labelPrefix,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        ManagedSqlStatus managedSql,
    @Since("1.6")
        @JsonPropertyDescription(
            "TODO")
        NameReference binding,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGClusterStatus {
    conditions = Frozen.list(conditions);
    extensions = Frozen.list(extensions);
    backupPaths = Frozen.list(backupPaths);
    podStatuses = Frozen.list(podStatuses);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
