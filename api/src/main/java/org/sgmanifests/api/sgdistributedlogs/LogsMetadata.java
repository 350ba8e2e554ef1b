package org.sgmanifests.api.sgdistributedlogs;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Own labels and annotations for the objects that the operator generates for the log server. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LogsMetadata(
    @JsonPropertyDescription(
            "Annotations to add, by sort of object. Keys follow the Kubernetes label key "
                + "syntax.")
        LogsAnnotations annotations,
    @Since("1.15")
        @JsonPropertyDescription(
            "Labels to add, by sort of object. Keys and values follow the Kubernetes label "
                + "syntax, but are not checked here by the operator.")
        LogsLabels labels,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public LogsMetadata {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
