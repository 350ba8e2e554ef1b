package org.sgmanifests.api.sgdistributedlogs;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.RenamedFrom;
import org.sgmanifests.api.schema.Since;

/** Annotations for the generated objects, sorted by the objects that get them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LogsAnnotations(
    @JsonPropertyDescription("Annotations for every generated object.")
        Map<String, String> allResources,
    @Since("1.15")
        @RenamedFrom(value = "pods", until = "1.18.5")
        @JsonPropertyDescription("Annotations for the pods of the log server.")
        Map<String, String> clusterPods,
    @JsonPropertyDescription("Annotations for all services of the log server.")
        Map<String, String> services,
    @Since("1.15")
        @JsonPropertyDescription(
            "Annotations for the read-write service only. Keys are not checked here by the "
                + "operator.")
        Map<String, String> primaryService,
    @Since("1.15")
        @JsonPropertyDescription(
            "Annotations for the read-only service only. Keys are not checked here by the "
                + "operator.")
        Map<String, String> replicasService,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public LogsAnnotations {
    allResources = Frozen.map(allResources);
    clusterPods = Frozen.map(clusterPods);
    services = Frozen.map(services);
    primaryService = Frozen.map(primaryService);
    replicasService = Frozen.map(replicasService);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
