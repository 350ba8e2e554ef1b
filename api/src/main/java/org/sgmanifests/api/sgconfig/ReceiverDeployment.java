package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.FreeForm;
import org.sgmanifests.api.schema.Since;

/** A deployment that scrapes the metrics of some clusters. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReceiverDeployment(
    @Since("1.14")
        @JsonPropertyDescription(
            "Clusters that this deployment scrapes. Unset takes a share of all clusters.")
        List<ReceiverCluster> sgClusters,
    @FreeForm @Since("1.14") @JsonPropertyDescription("Annotations of the receiver pods.")
        Map<String, Object> annotations,
    @FreeForm
        @Since("1.14")
        @JsonPropertyDescription(
            "CPU and memory of the receiver container, as Kubernetes resource requirements.")
        Map<String, Object> resources,
    @FreeForm
        @Since("1.14")
        @JsonPropertyDescription("Labels that a node must have for the receiver pods.")
        Map<String, Object> nodeSelector,
    @FreeForm
        @Since("1.14")
        @JsonPropertyDescription("Taints of nodes that the receiver pods accept.")
        List<Map<String, Object>> tolerations,
    @FreeForm @Since("1.14") @JsonPropertyDescription("Affinity rules of the receiver pods.")
        Map<String, Object> affinity,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ReceiverDeployment {
    sgClusters = Frozen.list(sgClusters);
    annotations = Frozen.map(annotations);
    resources = Frozen.map(resources);
    nodeSelector = Frozen.map(nodeSelector);
    tolerations = Frozen.list(tolerations);
    affinity = Frozen.map(affinity);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
