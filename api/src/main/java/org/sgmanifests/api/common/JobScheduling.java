package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.kubernetes.api.model.NodeAffinity;
import io.fabric8.kubernetes.api.model.PodAffinity;
import io.fabric8.kubernetes.api.model.PodAntiAffinity;
import io.fabric8.kubernetes.api.model.Toleration;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/** On which nodes the pods of a job may run. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobScheduling(
    @Since("1.3") @JsonPropertyDescription("Labels that a node must have for the job pods.")
        Map<String, String> nodeSelector,
    @Since("1.4")
        @JsonPropertyDescription(
            "Taints of nodes that the job pods accept. An entry without key needs operator "
                + "Exists; tolerationSeconds needs effect NoExecute.")
        List<Toleration> tolerations,
    @Since("1.3")
        @JsonPropertyDescription(
            "Rules on node labels, required or preferred, for placing the job pods.")
        NodeAffinity nodeAffinity,
    @Since("1.5")
        @RefersTo(value = "PriorityClass", scope = RefersTo.Scope.CLUSTER)
        @JsonPropertyDescription(
            "PriorityClass of the job pods. Unset means none. A missing class keeps the pods "
                + "from starting.")
        String priorityClassName,
    @Since("1.4") @JsonPropertyDescription("Rules to place the job pods near other pods.")
        PodAffinity podAffinity,
    @Since("1.4") @JsonPropertyDescription("Rules to keep the job pods away from other pods.")
        PodAntiAffinity podAntiAffinity,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public JobScheduling {
    nodeSelector = Frozen.map(nodeSelector);
    tolerations = Frozen.list(tolerations);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
