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

/** Deployment of the REST API, which the web console talks to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RestApiDeployment(
    @Default("\"stackgres-restapi\"")
        @Since("1.6")
        @JsonPropertyDescription("Name of the deployment. Default stackgres-restapi.")
        String name,
    @Since("1.6") @JsonPropertyDescription("Image of the REST API.") RestApiImage image,
    @FreeForm @Since("1.6") @JsonPropertyDescription("Annotations of the REST API pods.")
        Map<String, Object> annotations,
    @FreeForm
        @Since("1.6")
        @JsonPropertyDescription(
            "CPU and memory of the REST API container, as Kubernetes resource requirements.")
        Map<String, Object> resources,
    @FreeForm
        @Since("1.6")
        @JsonPropertyDescription("Labels that a node must have for the REST API pods.")
        Map<String, Object> nodeSelector,
    @FreeForm
        @Since("1.6")
        @JsonPropertyDescription("Taints of nodes that the REST API pods accept.")
        List<Map<String, Object>> tolerations,
    @FreeForm @Since("1.6") @JsonPropertyDescription("Affinity rules of the REST API pods.")
        Map<String, Object> affinity,
    @Since("1.6") @JsonPropertyDescription("Service account of the REST API.")
        ComponentServiceAccount serviceAccount,
    @Since("1.6") @JsonPropertyDescription("Service of the REST API.") ComponentService service,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public RestApiDeployment {
    annotations = Frozen.map(annotations);
    resources = Frozen.map(resources);
    nodeSelector = Frozen.map(nodeSelector);
    tolerations = Frozen.list(tolerations);
    affinity = Frozen.map(affinity);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
