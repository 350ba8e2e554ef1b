package org.sgmanifests.api.sgpoolingconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.DefaultParameters;

/** State of a pooling configuration. Written by the operator, never by users. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGPoolingConfigStatus(
    @JsonPropertyDescription("Defaults that the operator applied for PgBouncer.")
        DefaultParameters pgBouncer,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGPoolingConfigStatus {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
