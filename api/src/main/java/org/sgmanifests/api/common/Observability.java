package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Collection of metrics of the cluster. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Observability(
    @Default("false")
        @Since("1.14")
        @JsonPropertyDescription(
            "True turns off the collection of metrics. Default false. Kept equal to the "
                + "deprecated pods.disableMetricsExporter.")
        Boolean disableMetrics,
    @Since("1.14")
        @JsonPropertyDescription(
            "Receiver deployment of SGConfig.spec.collector.receivers that scrapes this "
                + "cluster. Not checked by the operator.")
        String receiver,
    @Default("false")
        @Since("1.14")
        @JsonPropertyDescription(
            "True makes a PodMonitor for each Prometheus of the Prometheus operator that is "
                + "found. Default false. Needs the CRDs of the Prometheus operator.")
        Boolean prometheusAutobind,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Observability {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
