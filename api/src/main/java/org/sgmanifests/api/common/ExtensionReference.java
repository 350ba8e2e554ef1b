package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** A PostgreSQL extension by name, publisher, version and repository. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExtensionReference(
    @Since("1.6") @JsonPropertyDescription("Extension name in the catalogue.") String name,
    @Default("\"com.ongres\"")
        @Since("1.6")
        @JsonPropertyDescription("Who publishes the extension. Default com.ongres.")
        String publisher,
    @Since("1.6") @JsonPropertyDescription("Extension version.") String version,
    @Since("1.6")
        @JsonPropertyDescription("Address of the repository that the extension comes from.")
        String repository,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ExtensionReference {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
