package org.sgmanifests.api.sgcluster;

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
import org.sgmanifests.api.common.JobScheduling;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PodsScheduling(
    @JsonPropertyDescription(
            "TODO")
        Map<String, String> nodeSelector,
    @JsonPropertyDescription(
            "TODO")
        List<Toleration> tolerations,
    @JsonPropertyDescription(
            "TODO")
        NodeAffinity nodeAffinity,
    @Since("1.5")
        @JsonPropertyDescription(
            "TODO")
        String priorityClassName,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        PodAffinity podAffinity,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        PodAntiAffinity podAntiAffinity,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        List<TopologySpreadConstraint> topologySpreadConstraints,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        JobScheduling backup,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PodsScheduling {
    nodeSelector = Frozen.map(nodeSelector);
    tolerations = Frozen.list(tolerations);
    topologySpreadConstraints = Frozen.list(topologySpreadConstraints);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
