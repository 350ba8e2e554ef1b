package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.DistributedLogs;
import org.sgmanifests.api.common.NonProductionOptions;
import org.sgmanifests.api.schema.Demanded;
import org.sgmanifests.api.schema.NotEmpty;
import org.sgmanifests.api.schema.RemovedIn;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.ClusterProfile;
import org.sgmanifests.api.values.ShardingType;

/**
 * Desired state of a sharded cluster: a coordinator that clients connect to, and shards that hold
 * the distributed data. Each part becomes an SGCluster.
 */
@RemovedIn(
    value = "1.17",
    fields = "prometheusAutobind: boolean",
    instead = "spec.configurations.observability.prometheusAutobind")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGShardedClusterSpec(
    @Default("\"production\"")
        @Since("1.6")
        @JsonPropertyDescription(
            "Preset for the defaults of nonProductionOptions: production, testing or "
                + "development. Default production; the other two loosen placement and resource "
                + "rules. Options written out explicitly always win.")
        ClusterProfile profile,
    @Since("1.5")
        @JsonPropertyDescription(
            "How the data is distributed: citus, ddp (foreign data wrappers) or "
                + "shardingsphere. Mandatory for the operator, although the schema does not demand "
                + "it.")
        @Demanded
        ShardingType type,
    @Required
        @Since("1.5")
        @JsonPropertyDescription(
            "Database whose tables are distributed over the shards. Mandatory.")
        @NotEmpty
        String database,
    @Required
        @Since("1.5")
        @JsonPropertyDescription(
            "Which PostgreSQL to run in all parts: version, flavor, extensions and SSL.")
        ShardedPostgres postgres,
    @Since("1.5")
        @JsonPropertyDescription(
            "How replicas follow the primary in each shard, unless the shards or an override "
                + "tell otherwise. Unset means mode async. It does not reach the coordinator.")
        ShardedReplication replication,
    @Since("1.5")
        @JsonPropertyDescription(
            "The Kubernetes services that lead clients to the coordinator and to the shards. "
                + "Unset gives all of them with type ClusterIP.")
        ShardedPostgresServices postgresServices,
    @Since("1.5")
        @JsonPropertyDescription(
            "Configuration of the whole sharded cluster: monitoring, backups, credentials and "
                + "service binding.")
        ShardedConfigurations configurations,
    @Since("1.5")
        @JsonPropertyDescription(
            "Labels and annotations of your own that the operator adds to the objects it "
                + "generates for this sharded cluster.")
        ShardedMetadata metadata,
    @Since("1.18")
        @JsonPropertyDescription(
            "Makes this a standby of another sharded cluster, by streaming, by WAL files from "
                + "object storage, or both. Removing it promotes all parts to primary.")
        ShardedReplicateFrom replicateFrom,
    @Required
        @Since("1.5")
        @JsonPropertyDescription(
            "The cluster that clients connect to and that knows where the data is. Mandatory.")
        Coordinator coordinator,
    @Required
        @Since("1.5")
        @JsonPropertyDescription("The clusters that hold the distributed data. Mandatory.")
        Shards shards,
    @Since("1.5")
        @JsonPropertyDescription(
            "Sends the logs of PostgreSQL and Patroni to an SGDistributedLogs server. Unset "
                + "keeps the logs in the pods.")
        DistributedLogs distributedLogs,
    @Since("1.5")
        @JsonPropertyDescription(
            "Switches that give up safety for convenience, for test clusters. Values here win "
                + "over the defaults of profile.")
        NonProductionOptions nonProductionOptions,
    @Since("1.6")
        @JsonPropertyDescription(
            "Where the first data comes from. Unset or empty starts with empty databases. A "
                + "restore cannot be added, changed or removed after creation.")
        ShardedInitialData initialData,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGShardedClusterSpec {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
