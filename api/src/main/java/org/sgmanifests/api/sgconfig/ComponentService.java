package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.FreeForm;
import org.sgmanifests.api.schema.Since;

/** Service of one part of StackGres. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComponentService(
    @FreeForm @Since("1.6") @JsonPropertyDescription("Annotations of the service.")
        Map<String, Object> annotations,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ComponentService {
    annotations = Frozen.map(annotations);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
