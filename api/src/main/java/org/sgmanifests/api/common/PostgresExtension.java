package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/** A PostgreSQL extension whose files shall be installed in the pods of the cluster. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostgresExtension(
    @Required
        @JsonPropertyDescription(
            "Extension name as in the StackGres extension catalogue. Mandatory.")
        String name,
    @Default("\"com.ongres\"")
        @JsonPropertyDescription("Who publishes the extension. Default com.ongres.")
        String publisher,
    @JsonPropertyDescription(
            "Extension version. Unset lets the operator pick one from the catalogue.")
        String version,
    @JsonPropertyDescription(
            "Address of the extension repository to download from. Unset uses a repository "
                + "configured for the operator.")
        String repository,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PostgresExtension {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
