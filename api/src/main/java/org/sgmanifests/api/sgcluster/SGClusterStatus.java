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
import org.sgmanifests.api.schema.RemovedIn;
import org.sgmanifests.api.schema.Since;

/** State of the cluster as seen by the operator. Never written by users. */
@RemovedIn(
    value = "1.18.4",
    fields = {
      "dbOps.minorVersionUpgrade.sourcePostgresVersion",
      "dbOps.minorVersionUpgrade.targetPostgresVersion"
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGClusterStatus(
    @JsonPropertyDescription(
            "Current conditions of the cluster, such as a pending restart or a failure.")
        List<Condition> conditions,
    @Since("1.18")
        @JsonPropertyDescription(
            "PostgreSQL version that the cluster really runs. Once set it never becomes empty "
                + "again.")
        String postgresVersion,
    @Since("1.18")
        @JsonPropertyDescription(
            "Build of the PostgreSQL images in use. Once set it never becomes empty again.")
        String buildVersion,
    @Since("1.18") @JsonPropertyDescription("Extensions resolved to exact builds for this cluster.")
        List<InstalledExtension> extensions,
    @Since("1.18") @JsonPropertyDescription("Name of the SGPostgresConfig in use.")
        String sgPostgresConfig,
    @Since("1.18")
        @JsonPropertyDescription(
            "Paths inside the object storage used for backups, in the order of "
                + "configurations.backups.")
        List<String> backupPaths,
    @Since("1.9")
        @JsonPropertyDescription(
            "Current number of instances, for the scale subresource of Kubernetes.")
        Integer instances,
    @Since("1.9")
        @JsonPropertyDescription(
            "Label selector of the pods in text form, for the scale subresource of "
                + "Kubernetes.")
        String labelSelector,
    @Since("1.10")
        @JsonPropertyDescription(
            "Name of the SGBackup from which a new replica could not be started.")
        String replicationInitializationFailedSGBackup,
    @JsonPropertyDescription("State of each pod.") List<PodStatus> podStatuses,
    @JsonPropertyDescription("State of the SGDbOps that works on the cluster.") DbOpsStatus dbOps,
    @Since("1.1")
        @JsonPropertyDescription(
            "Processor architecture of the nodes, which decides about extension builds.")
        String arch,
    @Since("1.1")
        @JsonPropertyDescription(
            "Operating system of the nodes, which decides about extension builds.")
        String os,
    @Since("1.2") @JsonPropertyDescription("Prefix of the label keys of this cluster.")
        String labelPrefix,
    @Since("1.3") @JsonPropertyDescription("State of the scripts of managedSql.")
        ManagedSqlStatus managedSql,
    @Since("1.6")
        @JsonPropertyDescription(
            "Reference to the service binding Secret, as the Service Binding specification "
                + "wants it.")
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
