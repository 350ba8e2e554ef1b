package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/** An extension resolved to an exact build for a PostgreSQL version. Written by the operator. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InstalledExtension(
    @Required @JsonPropertyDescription("Extension name in the catalogue.") String name,
    @Required @JsonPropertyDescription("Who publishes the extension.") String publisher,
    @Required @JsonPropertyDescription("Exact extension version.") String version,
    @Required @JsonPropertyDescription("Repository that the files come from.") String repository,
    @Required @JsonPropertyDescription("PostgreSQL version that the files are built for.")
        String postgresVersion,
    @JsonPropertyDescription("Build of the PostgreSQL images that the files fit.") String build,
    @JsonPropertyDescription(
            "Additional paths that have to be mounted in the containers for this extension.")
        List<String> extraMounts,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public InstalledExtension {
    extraMounts = Frozen.list(extraMounts);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
