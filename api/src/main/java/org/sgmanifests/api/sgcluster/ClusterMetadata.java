package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClusterMetadata(
    @JsonPropertyDescription(
            "TODO")
        MetadataByResource annotations,
    @JsonPropertyDescription(
            "TODO")
        MetadataByResource labels,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ClusterMetadata {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
