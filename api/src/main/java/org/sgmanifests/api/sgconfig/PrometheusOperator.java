package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** How Prometheus objects of the Prometheus operator get the metrics of the collector. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PrometheusOperator(
    @Default("true")
        @Since("1.14")
        @JsonPropertyDescription(
            "Whether all Prometheus objects of the Kubernetes cluster are found and bound. "
                + "Default true. Takes the place of the deprecated prometheus.allowAutobind.")
        Boolean allowDiscovery,
    @Since("1.14")
        @JsonPropertyDescription(
            "Monitors to create, one for each Prometheus. Unset relies on allowDiscovery.")
        List<PrometheusMonitor> monitors,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PrometheusOperator {
    monitors = Frozen.list(monitors);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
