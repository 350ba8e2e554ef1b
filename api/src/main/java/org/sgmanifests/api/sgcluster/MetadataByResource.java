package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MetadataByResource(
    @JsonPropertyDescription(
            "TODO")
        Map<String, String> allResources,
    @JsonPropertyDescription(
            "TODO")
        Map<String, String> clusterPods,
    @JsonPropertyDescription(
            "TODO")
        Map<String, String> services,
    @JsonPropertyDescription(
            "TODO")
        Map<String, String> primaryService,
    @JsonPropertyDescription(
            "TODO")
        Map<String, String> replicasService,
    @Since("1.18")
        @JsonPropertyDescription(
            "TODO")
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
