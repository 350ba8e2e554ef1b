package org.sgmanifests.api.sgstream;

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

/** On which nodes the pod of a stream may run. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StreamScheduling(
    @Since("1.13")
        @JsonPropertyDescription("Labels that a node must have for the pod of the stream.")
        Map<String, String> nodeSelector,
    @Since("1.13")
        @JsonPropertyDescription(
            "Taints of nodes that the pods accept. An entry without key needs operator "
                + "Exists; tolerationSeconds needs effect NoExecute.")
        List<Toleration> tolerations,
    @Since("1.13")
        @JsonPropertyDescription(
            "Rules on node labels, required or preferred, for placing the pod.")
        NodeAffinity nodeAffinity,
    @Since("1.13")
        @RefersTo(value = "PriorityClass", scope = RefersTo.Scope.CLUSTER)
        @JsonPropertyDescription(
            "PriorityClass of the pod. Unset means none. A missing class keeps the pod from "
                + "starting.")
        String priorityClassName,
    @Since("1.13") @JsonPropertyDescription("Rules to place the pod near other pods.")
        PodAffinity podAffinity,
    @Since("1.13") @JsonPropertyDescription("Rules to keep the pod away from other pods.")
        PodAntiAffinity podAntiAffinity,
    @Since("1.13")
        @JsonPropertyDescription(
            "Rules to spread pods over zones, nodes or other topology domains.")
        List<TopologySpreadConstraint> topologySpreadConstraints,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public StreamScheduling {
    nodeSelector = Frozen.map(nodeSelector);
    tolerations = Frozen.list(tolerations);
    topologySpreadConstraints = Frozen.list(topologySpreadConstraints);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
