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

/** Metadata of a generated monitor. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PrometheusMonitorMetadata(
    @Since("1.14") @JsonPropertyDescription("Name of the monitor. Generated when unset.")
        String name,
    @Since("1.14")
        @JsonPropertyDescription(
            "Namespace of the monitor. Unset uses that of the Prometheus object.")
        String namespace,
    @FreeForm
        @Since("1.14")
        @JsonPropertyDescription("Labels of the monitor, so that the Prometheus selects it.")
        Map<String, Object> labels,
    @FreeForm @Since("1.14") @JsonPropertyDescription("Annotations of the monitor.")
        Map<String, Object> annotations,
    @FreeForm
        @Since("1.14")
        @JsonPropertyDescription(
            "Owners of the monitor, in the form of Kubernetes owner references.")
        List<Map<String, Object>> ownerReferences,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PrometheusMonitorMetadata {
    labels = Frozen.map(labels);
    annotations = Frozen.map(annotations);
    ownerReferences = Frozen.list(ownerReferences);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
