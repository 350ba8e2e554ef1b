package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Access rules that are created with the installation. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rbac(
    @Default("true")
        @Since("1.6")
        @JsonPropertyDescription(
            "Whether roles for users of the web console, among them the administrator, are "
                + "created. Default true.")
        Boolean create,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Rbac {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
