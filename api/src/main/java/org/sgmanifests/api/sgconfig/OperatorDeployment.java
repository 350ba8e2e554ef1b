package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.FreeForm;
import org.sgmanifests.api.schema.Since;

/** Deployment of the operator. It only counts when set through the Helm chart. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OperatorDeployment(
    @Since("1.6") @JsonPropertyDescription("Image of the operator.") OperatorImage image,
    @FreeForm @Since("1.6") @JsonPropertyDescription("Annotations of the operator pods.")
        Map<String, Object> annotations,
    @FreeForm
        @Since("1.6")
        @JsonPropertyDescription(
            "CPU and memory of the operator container, as Kubernetes resource requirements.")
        Map<String, Object> resources,
    @FreeForm
        @Since("1.6")
        @JsonPropertyDescription("Labels that a node must have for the operator pods.")
        Map<String, Object> nodeSelector,
    @FreeForm
        @Since("1.6")
        @JsonPropertyDescription("Taints of nodes that the operator pods accept.")
        List<Map<String, Object>> tolerations,
    @FreeForm @Since("1.6") @JsonPropertyDescription("Affinity rules of the operator pods.")
        Map<String, Object> affinity,
    @Since("1.6") @JsonPropertyDescription("Service account of the operator.")
        ComponentServiceAccount serviceAccount,
    @Since("1.6") @JsonPropertyDescription("Service of the operator.") ComponentService service,
    @Default("443")
        @Since("1.16")
        @JsonPropertyDescription(
            "Port of the operator service, which Kubernetes calls webhooks at. Default 443.")
        Integer port,
    @Default("8080")
        @Since("1.16")
        @JsonPropertyDescription("Port for HTTP inside the operator pod. Default 8080.")
        Integer internalHttpPort,
    @Default("8443")
        @Since("1.16")
        @JsonPropertyDescription("Port for HTTPS inside the operator pod. Default 8443.")
        Integer internalHttpsPort,
    @Default("false")
        @Since("1.16")
        @JsonPropertyDescription(
            "True runs the operator pod in the network of its node. Default false.")
        Boolean hostNetwork,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public OperatorDeployment {
    annotations = Frozen.map(annotations);
    resources = Frozen.map(resources);
    nodeSelector = Frozen.map(nodeSelector);
    tolerations = Frozen.list(tolerations);
    affinity = Frozen.map(affinity);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
