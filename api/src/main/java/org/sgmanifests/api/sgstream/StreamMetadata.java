package org.sgmanifests.api.sgstream;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Own labels and annotations for the objects that the operator generates for the stream. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StreamMetadata(
    @Since("1.18")
        @JsonPropertyDescription(
            "Annotations to add, by sort of object. Keys follow the Kubernetes label key "
                + "syntax.")
        StreamMetadataByResource annotations,
    @Since("1.18")
        @JsonPropertyDescription(
            "Labels to add, by sort of object. Keys and values follow the Kubernetes label "
                + "syntax, values have at most 63 characters.")
        StreamMetadataByResource labels,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public StreamMetadata {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
