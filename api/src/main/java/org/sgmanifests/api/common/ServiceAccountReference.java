package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** A service account in any namespace. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceAccountReference(
    @Required @Since("1.8") @JsonPropertyDescription("Namespace of the service account. Mandatory.")
        String namespace,
    @Required @Since("1.8") @JsonPropertyDescription("The service account. Mandatory.") String name,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ServiceAccountReference {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
