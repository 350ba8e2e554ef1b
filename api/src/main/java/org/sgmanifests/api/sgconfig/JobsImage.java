package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.RemovedIn;
import org.sgmanifests.api.schema.Since;

/** Image of the jobs. */
@RemovedIn(
    value = "1.18",
    fields = {"name", "tag"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobsImage(
    @Default("\"IfNotPresent\"")
        @Since("1.6")
        @JsonPropertyDescription(
            "When Kubernetes pulls the image: Always, IfNotPresent or Never. Default "
                + "IfNotPresent.")
        String pullPolicy,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public JobsImage {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
