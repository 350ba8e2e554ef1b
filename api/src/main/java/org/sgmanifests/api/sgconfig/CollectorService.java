package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.FreeForm;
import org.sgmanifests.api.schema.Since;

/** Service of the collector. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CollectorService(
    @FreeForm @Since("1.14") @JsonPropertyDescription("Annotations of the service.")
        Map<String, Object> annotations,
    @FreeForm
        @Since("1.14")
        @JsonPropertyDescription("Spec of the service in the form of Kubernetes, free form.")
        Map<String, Object> spec,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public CollectorService {
    annotations = Frozen.map(annotations);
    spec = Frozen.map(spec);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
