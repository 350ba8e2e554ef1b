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
import org.sgmanifests.api.common.ClusterMetadata;
import org.sgmanifests.api.common.DistributedLogs;
import org.sgmanifests.api.common.InstalledExtension;
import org.sgmanifests.api.common.NonProductionOptions;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.RemovedIn;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.ClusterProfile;

/**
 * Desired state of a PostgreSQL cluster: version, number of instances, storage, services,
 * configuration and where the first data comes from.
 */
@RemovedIn(
    value = "1.17",
    fields = "prometheusAutobind: boolean",
    instead = "spec.configurations.observability.prometheusAutobind")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGClusterSpec(
    @Default("\"production\"")
        @Since("1.6")
        @JsonPropertyDescription(
            "Preset for the defaults of nonProductionOptions: production, testing or "
                + "development. Default production; the other two loosen placement and resource "
                + "rules. Options written out explicitly always win.")
        ClusterProfile profile,
    @Required
        @JsonPropertyDescription("Which PostgreSQL to run: version, flavor, extensions and SSL.")
        Postgres postgres,
    @Required
        @Min(0)
        @JsonPropertyDescription(
            "Number of PostgreSQL pods, one primary and the rest replicas. 0 stops all of "
                + "them. Unless 0 it must be larger than the sum of the instances of "
                + "replication.groups.")
        Integer instances,
    @Since("1.10")
        @JsonPropertyDescription(
            "Automatic scaling of the number of pods and of their CPU and memory. Unset means "
                + "no autoscaling.")
        Autoscaling autoscaling,
    @Since("1.2")
        @JsonPropertyDescription(
            "How replicas follow the primary: synchronous or not, their role in failover, "
                + "groups, and how new replicas get their data. Unset means mode async with role "
                + "ha-read.")
        Replication replication,
    @RefersTo(value = "SGInstanceProfile", generated = "{name}-default")
        @JsonPropertyDescription(
            "Name of the SGInstanceProfile of the same namespace that sizes the containers. "
                + "Unset on creation it becomes the cluster name plus -default, which the operator "
                + "generates. It cannot be removed by an update.")
        String sgInstanceProfile,
    @JsonPropertyDescription(
            "Labels and annotations of your own that the operator adds to the objects it "
                + "generates for this cluster.")
        ClusterMetadata metadata,
    @JsonPropertyDescription(
            "The Kubernetes services that lead clients to the primary and to the replicas. "
                + "Unset gives both of them with type ClusterIP.")
        PostgresServices postgresServices,
    @Required
        @JsonPropertyDescription(
            "Storage, sidecars, resources, placement and customizations of the pods.")
        Pods pods,
    @JsonPropertyDescription(
            "Configuration of PostgreSQL, pooling, Patroni, monitoring, backups, credentials "
                + "and service binding. Completed by the operator on creation.")
        Configurations configurations,
    @Since("1.3")
        @JsonPropertyDescription(
            "SGScripts that the operator runs on the primary of this cluster. While "
                + "replicateFrom is present no script runs.")
        ManagedSql managedSql,
    @JsonPropertyDescription(
            "Where the first data of the cluster comes from. Unset or empty starts with an "
                + "empty database. A restore cannot be added, changed or removed after creation.")
        InitialData initialData,
    @Since("1.4")
        @JsonPropertyDescription(
            "Makes this a standby cluster that follows another cluster or server, by "
                + "streaming, by WAL files from object storage, or both. Removing it promotes the "
                + "standby leader to primary.")
        ReplicateFrom replicateFrom,
    @JsonPropertyDescription(
            "Switches that give up safety for convenience, for test clusters. Values here win "
                + "over the defaults of profile.")
        NonProductionOptions nonProductionOptions,
    @JsonPropertyDescription(
            "Sends the logs of PostgreSQL and Patroni to an SGDistributedLogs server. Unset "
                + "keeps the logs in the pods.")
        DistributedLogs distributedLogs,
    @JsonPropertyDescription(
            "Extensions resolved to exact builds, written by the operator, not by users. "
                + "Newer operators keep this list in status.extensions.")
        List<InstalledExtension> toInstallPostgresExtensions,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGClusterSpec {
    toInstallPostgresExtensions = Frozen.list(toInstallPostgresExtensions);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
