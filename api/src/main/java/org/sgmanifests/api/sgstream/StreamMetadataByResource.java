package org.sgmanifests.api.sgstream;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * Key and value pairs (labels or annotations) for the generated objects of a stream, sorted by the
 * objects that get them.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StreamMetadataByResource(
    @Since("1.18") @JsonPropertyDescription("Pairs for every generated object.")
        Map<String, String> allResources,
    @Since("1.18") @JsonPropertyDescription("Pairs for the pods of the stream.")
        Map<String, String> pods,
    @Since("1.18")
        @JsonPropertyDescription(
            "Pairs for the service account of the stream. Annotation keys are not checked "
                + "here by the operator.")
        Map<String, String> serviceAccount,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public StreamMetadataByResource {
    allResources = Frozen.map(allResources);
    pods = Frozen.map(pods);
    serviceAccount = Frozen.map(serviceAccount);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
