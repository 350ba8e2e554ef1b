package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.ClusterMetadata;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/**
 * Settings of one shard that differ from those of the others. What is unset is taken from
 * spec.shards.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardOverride(
    @Required
        @Min(0)
        @Since("1.5")
        @JsonPropertyDescription(
            "Number of the shard, counted from 0. Mandatory and unique in the list. Has no "
                + "effect unless lower than shards.clusters.")
        Integer index,
    @Min(0)
        @Since("1.5")
        @JsonPropertyDescription(
            "Number of pods of this shard, 0 or more. Unset takes that of shards.")
        Integer instancesPerCluster,
    @Since("1.10")
        @JsonPropertyDescription(
            "Automatic scaling of the CPU and memory of the pods of this shard. Unset takes "
                + "that of shards.")
        ShardedAutoscaling autoscaling,
    @Since("1.5")
        @RefersTo(value = "SGInstanceProfile", generated = "{name}-default")
        @JsonPropertyDescription(
            "Name of the SGInstanceProfile of the same namespace for this shard. Unset takes "
                + "that of shards.")
        String sgInstanceProfile,
    @Since("1.5")
        @JsonPropertyDescription("SGScripts that the operator runs on the primary of this shard.")
        ShardedManagedSql managedSql,
    @Since("1.5")
        @JsonPropertyDescription(
            "Storage, sidecars, resources, placement and customizations of the pods of this "
                + "shard. Unset takes those of shards.")
        ShardOverridePods pods,
    @Since("1.5")
        @JsonPropertyDescription(
            "Configuration of PostgreSQL, pooling and Patroni for this shard. Unset takes "
                + "that of shards.")
        ShardsConfigurations configurations,
    @Since("1.5")
        @JsonPropertyDescription(
            "How replicas of this shard follow its primary. With mode sync or strict-sync, "
                + "instancesPerCluster has to be written here too. Unset takes that of shards.")
        ShardedReplication replication,
    @Since("1.5")
        @JsonPropertyDescription(
            "Labels and annotations for the generated objects of this shard only.")
        ClusterMetadata metadata,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardOverride {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
