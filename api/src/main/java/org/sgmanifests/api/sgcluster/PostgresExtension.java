package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostgresExtension(
    @Required
        @JsonPropertyDescription(
            "TODO")
        String name,
    @Default("\"com.ongres\"")
        @JsonPropertyDescription(
            "TODO")
        String publisher,
    @JsonPropertyDescription(
            "TODO")
        String version,
    @JsonPropertyDescription(
            "TODO")
        String repository,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PostgresExtension {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
