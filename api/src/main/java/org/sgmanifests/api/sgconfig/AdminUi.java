package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.FreeForm;
import org.sgmanifests.api.schema.Since;

/** Web console, a container beside the REST API. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminUi(
    @Since("1.6") @JsonPropertyDescription("Image of the web console.") AdminUiImage image,
    @FreeForm
        @Since("1.6")
        @JsonPropertyDescription(
            "CPU and memory of the web console container, as Kubernetes resource "
                + "requirements.")
        Map<String, Object> resources,
    @Since("1.6") @JsonPropertyDescription("Service that makes the web console reachable.")
        AdminUiService service,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public AdminUi {
    resources = Frozen.map(resources);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
