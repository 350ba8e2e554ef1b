package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Just the name of an object. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NameReference(
    @Since("1.6")
        @JsonPropertyDescription("Object name, unique among objects of its kind in the namespace.")
        String name,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public NameReference {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
