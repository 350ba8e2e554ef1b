package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.SecretKeySelector;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostgresSsl(
    @Default("true")
        @JsonPropertyDescription(
            "TODO")
        Boolean enabled,
    @Since("1.18")
        @JsonPropertyDescription(
            "TODO")
        String duration,
    @JsonPropertyDescription(
            "TODO")
        SecretKeySelector certificateSecretKeySelector,
    @JsonPropertyDescription(
            "TODO")
        SecretKeySelector privateKeySecretKeySelector,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PostgresSsl {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
