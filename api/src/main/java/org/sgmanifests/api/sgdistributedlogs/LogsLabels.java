package org.sgmanifests.api.sgdistributedlogs;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Labels for the generated objects, sorted by the objects that get them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LogsLabels(
    @Since("1.15") @JsonPropertyDescription("Labels for the pods of the log server.")
        Map<String, String> clusterPods,
    @Since("1.15") @JsonPropertyDescription("Labels for all services of the log server.")
        Map<String, String> services,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public LogsLabels {
    clusterPods = Frozen.map(clusterPods);
    services = Frozen.map(services);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
