package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.kubernetes.api.model.NodeAffinity;
import io.fabric8.kubernetes.api.model.PodAffinity;
import io.fabric8.kubernetes.api.model.PodAntiAffinity;
import io.fabric8.kubernetes.api.model.Toleration;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraint;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/**
 * On which nodes the pods of a part of a sharded cluster may run, with a separate section for
 * backup jobs.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardedPodsScheduling(
    @Since("1.5") @JsonPropertyDescription("Labels that a node must have for pods of the cluster.")
        Map<String, String> nodeSelector,
    @Since("1.5")
        @JsonPropertyDescription(
            "Taints of nodes that the pods accept. An entry without key needs operator "
                + "Exists; tolerationSeconds needs effect NoExecute.")
        List<Toleration> tolerations,
    @Since("1.5")
        @JsonPropertyDescription(
            "Rules on node labels, required or preferred, for placing the pods.")
        NodeAffinity nodeAffinity,
    @Since("1.5")
        @RefersTo(value = "PriorityClass", scope = RefersTo.Scope.CLUSTER)
        @JsonPropertyDescription(
            "PriorityClass of the pods, used for scheduling order and preemption. Unset means "
                + "none. A missing class keeps the pods from starting.")
        String priorityClassName,
    @Since("1.5") @JsonPropertyDescription("Rules to place the pods near other pods.")
        PodAffinity podAffinity,
    @Since("1.5") @JsonPropertyDescription("Rules to keep the pods away from other pods.")
        PodAntiAffinity podAntiAffinity,
    @Since("1.5")
        @JsonPropertyDescription(
            "Rules to spread the pods over zones, nodes or other topology domains.")
        List<TopologySpreadConstraint> topologySpreadConstraints,
    @Since("1.5")
        @JsonPropertyDescription(
            "Placement of the pods of backup jobs. Nothing is inherited from the settings "
                + "around it.")
        ShardedBackupScheduling backup,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardedPodsScheduling {
    nodeSelector = Frozen.map(nodeSelector);
    tolerations = Frozen.list(tolerations);
    topologySpreadConstraints = Frozen.list(topologySpreadConstraints);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
