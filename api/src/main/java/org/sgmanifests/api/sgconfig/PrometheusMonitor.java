package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.FreeForm;
import org.sgmanifests.api.schema.Since;

/** A monitor object that makes one Prometheus scrape the collector. Not checked by the operator. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PrometheusMonitor(
    @Since("1.14") @JsonPropertyDescription("The Prometheus object.") String name,
    @Since("1.14") @JsonPropertyDescription("Namespace of the Prometheus object.") String namespace,
    @Since("1.14")
        @JsonPropertyDescription(
            "Name, namespace, labels and annotations of the generated PodMonitor.")
        PrometheusMonitorMetadata metadata,
    @FreeForm
        @Since("1.14")
        @JsonPropertyDescription(
            "Spec of the generated PodMonitor, free form. Overrides the one of the operator.")
        Map<String, Object> spec,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PrometheusMonitor {
    spec = Frozen.map(spec);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
