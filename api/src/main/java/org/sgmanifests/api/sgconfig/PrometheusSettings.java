package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Deprecated settings for Prometheus: use collector.prometheusOperator. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PrometheusSettings(
    @Default("true")
        @Since("1.6")
        @Deprecated
        @JsonPropertyDescription("Deprecated: use collector.prometheusOperator.allowDiscovery.")
        Boolean allowAutobind,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PrometheusSettings {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
