package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Image of the REST API. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RestApiImage(
    @Default("\"stackgres/restapi\"")
        @Since("1.6")
        @JsonPropertyDescription("Image without registry and tag. Default stackgres/restapi.")
        String name,
    @Since("1.6")
        @JsonPropertyDescription("Image tag. Unset uses the one of the installed release.")
        String tag,
    @Default("\"IfNotPresent\"")
        @Since("1.6")
        @JsonPropertyDescription(
            "When Kubernetes pulls the image: Always, IfNotPresent or Never. Default "
                + "IfNotPresent.")
        String pullPolicy,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public RestApiImage {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
