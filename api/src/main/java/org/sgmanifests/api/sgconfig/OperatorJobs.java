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

/**
 * Jobs that install and remove parts of the operator. They only count when set through the Helm
 * chart.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OperatorJobs(
    @Since("1.6") @JsonPropertyDescription("Image of the jobs.") JobsImage image,
    @FreeForm @Since("1.6") @JsonPropertyDescription("Annotations of the job pods.")
        Map<String, Object> annotations,
    @FreeForm
        @Since("1.6")
        @JsonPropertyDescription(
            "CPU and memory of the job containers, as Kubernetes resource requirements.")
        Map<String, Object> resources,
    @FreeForm
        @Since("1.6")
        @JsonPropertyDescription("Labels that a node must have for the job pods.")
        Map<String, Object> nodeSelector,
    @FreeForm @Since("1.6") @JsonPropertyDescription("Taints of nodes that the job pods accept.")
        List<Map<String, Object>> tolerations,
    @FreeForm @Since("1.6") @JsonPropertyDescription("Affinity rules of the job pods.")
        Map<String, Object> affinity,
    @Since("1.7") @JsonPropertyDescription("Service account of the jobs.")
        ComponentServiceAccount serviceAccount,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public OperatorJobs {
    annotations = Frozen.map(annotations);
    resources = Frozen.map(resources);
    nodeSelector = Frozen.map(nodeSelector);
    tolerations = Frozen.list(tolerations);
    affinity = Frozen.map(affinity);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
