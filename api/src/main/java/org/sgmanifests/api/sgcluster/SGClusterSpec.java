package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Required;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.InstalledExtension;
import org.sgmanifests.api.common.NonProductionOptions;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGClusterSpec(
    @Default("\"production\"")
        @Since("1.6")
        @JsonPropertyDescription(
            "TODO")
        String profile,
    @Required
        @JsonPropertyDescription(
            "TODO")
        Postgres postgres,
    @Required
        @Min(0)
        @JsonPropertyDescription(
            "TODO")
        Integer instances,
    @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        Autoscaling autoscaling,
    @Since("1.2")
        @JsonPropertyDescription(
            "TODO")
        Replication replication,
    @JsonPropertyDescription(
            "TODO")
        String sgInstanceProfile,
    @JsonPropertyDescription(
            "TODO")
        ClusterMetadata metadata,
    @JsonPropertyDescription(
            "TODO")
        PostgresServices postgresServices,
    @Required
        @JsonPropertyDescription(
            "TODO")
        Pods pods,
    @JsonPropertyDescription(
            "TODO")
        Configurations configurations,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        ManagedSql managedSql,
    @JsonPropertyDescription(
            "TODO")
        InitialData initialData,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        ReplicateFrom replicateFrom,
    @JsonPropertyDescription(
            "TODO")
        NonProductionOptions nonProductionOptions,
    @JsonPropertyDescription(
            "TODO")
        DistributedLogs distributedLogs,
    @JsonPropertyDescription(
            "TODO")
        List<InstalledExtension> toInstallPostgresExtensions,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGClusterSpec {
    toInstallPostgresExtensions = Frozen.list(toInstallPostgresExtensions);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
