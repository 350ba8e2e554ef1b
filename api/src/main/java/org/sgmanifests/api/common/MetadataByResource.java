package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * Key and value pairs (labels or annotations) for the generated objects, sorted by the objects that
 * get them.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MetadataByResource(
    @Since(value = "1.18", in = "metadata.labels")
        @JsonPropertyDescription("Pairs for every generated object.")
        Map<String, String> allResources,
    @JsonPropertyDescription("Pairs for the pods of the cluster.") Map<String, String> clusterPods,
    @JsonPropertyDescription("Pairs for all services of the cluster.") Map<String, String> services,
    @Since(value = "1.18", in = "metadata.labels")
        @JsonPropertyDescription("Pairs for the read-write service only.")
        Map<String, String> primaryService,
    @Since(value = "1.18", in = "metadata.labels")
        @JsonPropertyDescription("Pairs for the read-only service only.")
        Map<String, String> replicasService,
    @Since("1.18")
        @JsonPropertyDescription(
            "Pairs for the service account of the pods. Annotation keys are not checked here "
                + "by the operator.")
        Map<String, String> serviceAccount,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public MetadataByResource {
    allResources = Frozen.map(allResources);
    clusterPods = Frozen.map(clusterPods);
    services = Frozen.map(services);
    primaryService = Frozen.map(primaryService);
    replicasService = Frozen.map(replicasService);
    serviceAccount = Frozen.map(serviceAccount);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
