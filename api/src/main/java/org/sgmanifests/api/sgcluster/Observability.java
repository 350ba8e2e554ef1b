package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Observability(
    @Default("false")
        @Since("1.14")
        @JsonPropertyDescription(
            "TODO")
        Boolean disableMetrics,
    @Since("1.14")
        @JsonPropertyDescription(
            "TODO")
        String receiver,
    @Default("false")
        @Since("1.14")
        @JsonPropertyDescription(
            "TODO")
        Boolean prometheusAutobind,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Observability {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
