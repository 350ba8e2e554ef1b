package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Required;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.ClusterMetadata;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.schema.UniqueBy;

/**
 * The clusters that hold the distributed data. They become the SGClusters named like the sharded
 * cluster plus -shard0, -shard1 and so on.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Shards(
    @Required
        @Min(0)
        @Since("1.5")
        @JsonPropertyDescription(
            "Number of shards, 0 or more. Mandatory. With 11 or more the name of the sharded "
                + "cluster has to be shorter by one character, with 101 or more by two.")
        Integer clusters,
    @Required
        @Min(0)
        @Since("1.5")
        @JsonPropertyDescription(
            "Number of pods of each shard, one primary and the rest replicas, 0 or more. "
                + "Mandatory.")
        Integer instancesPerCluster,
    @Since("1.10")
        @JsonPropertyDescription(
            "Automatic scaling of the CPU and memory of the pods of each shard. Unset means "
                + "no autoscaling.")
        ShardedAutoscaling autoscaling,
    @Since("1.5")
        @RefersTo(value = "SGInstanceProfile", generated = "{name}-default")
        @JsonPropertyDescription(
            "Name of the SGInstanceProfile of the same namespace that sizes the containers. "
                + "Unset on creation it becomes the name of the sharded cluster plus -default, "
                + "which is generated. It cannot be removed by an update.")
        String sgInstanceProfile,
    @Since("1.5")
        @JsonPropertyDescription("SGScripts that the operator runs on the primary of each shard.")
        ShardedManagedSql managedSql,
    @Required
        @Since("1.5")
        @JsonPropertyDescription(
            "Storage, sidecars, resources, placement and customizations of the shard pods. "
                + "Mandatory.")
        ShardedPods pods,
    @Since("1.5")
        @JsonPropertyDescription(
            "Configuration of PostgreSQL, pooling and Patroni for the shards. Completed by "
                + "the operator on creation.")
        ShardsConfigurations configurations,
    @Since("1.5")
        @JsonPropertyDescription(
            "How replicas of each shard follow its primary. Unset takes spec.replication.")
        ShardedReplication replication,
    @Since("1.5")
        @JsonPropertyDescription(
            "Labels and annotations for the generated objects of the shards only.")
        ClusterMetadata metadata,
    @Since("1.5")
        @JsonPropertyDescription(
            "Settings that differ for single shards, each with the index of the shard.")
        @UniqueBy("index")
        List<ShardOverride> overrides,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Shards {
    overrides = Frozen.list(overrides);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
