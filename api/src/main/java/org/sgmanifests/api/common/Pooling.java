package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/** Configuration of connection pooling. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Pooling(
    @JsonPropertyDescription("PgBouncer settings. Missing ones get the defaults of the operator.")
        PgBouncer pgBouncer,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Pooling {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
