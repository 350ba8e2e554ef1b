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
 * The cluster that clients connect to. It becomes the SGCluster named like the sharded cluster plus
 * -coord.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Coordinator(
    @Required
        @Min(0)
        @Since("1.5")
        @JsonPropertyDescription(
            "Number of coordinator pods, one primary and the rest replicas, 0 or more. "
                + "Mandatory.")
        Integer instances,
    @Since("1.10")
        @JsonPropertyDescription(
            "Automatic scaling of the CPU and memory of the coordinator pods. Unset means no "
                + "autoscaling.")
        ShardedAutoscaling autoscaling,
    @Since("1.5")
        @RefersTo(value = "SGInstanceProfile", generated = "{name}-default")
        @JsonPropertyDescription(
            "Name of the SGInstanceProfile of the same namespace that sizes the containers. "
                + "Unset on creation it becomes the name of the sharded cluster plus -default, "
                + "which is generated. It cannot be removed by an update.")
        String sgInstanceProfile,
    @Since("1.5")
        @JsonPropertyDescription(
            "SGScripts that the operator runs on the primary of the coordinator.")
        ShardedManagedSql managedSql,
    @Required
        @Since("1.5")
        @JsonPropertyDescription(
            "Storage, sidecars, resources, placement and customizations of the coordinator "
                + "pods. Mandatory.")
        ShardedPods pods,
    @Since("1.5")
        @JsonPropertyDescription(
            "Configuration of PostgreSQL, pooling, Patroni and ShardingSphere for the "
                + "coordinator. Completed by the operator on creation.")
        CoordinatorConfigurations configurations,
    @Since("1.5")
        @JsonPropertyDescription(
            "How replicas of the coordinator follow its primary. Unset becomes mode sync-all.")
        CoordinatorReplication replication,
    @Since("1.5")
        @JsonPropertyDescription(
            "Labels and annotations for the generated objects of the coordinator only.")
        ClusterMetadata metadata,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Coordinator {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
