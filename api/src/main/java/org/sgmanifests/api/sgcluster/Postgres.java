package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.PostgresExtension;
import org.sgmanifests.api.common.PostgresSsl;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.PostgresFlavor;

/** PostgreSQL version, flavor, extensions and SSL of the cluster. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Postgres(
    @Required
        @JsonPropertyDescription(
            "PostgreSQL version: latest, a major such as 16 or an exact one such as 16.6. "
                + "Quote it in YAML. Some releases with severe bugs (for example 14.0 to 14.3 or "
                + "16.9) are refused. A new major needs an SGDbOps majorVersionUpgrade.")
        String version,
    @Default("\"vanilla\"")
        @Since("1.1")
        @JsonPropertyDescription(
            "PostgreSQL variant: vanilla or babelfish. Default vanilla; any other text is "
                + "silently turned into vanilla. It cannot change later. babelfish needs the "
                + "feature gate babelfish-flavor and at most one instance.")
        PostgresFlavor flavor,
    @JsonPropertyDescription(
            "Extensions whose files are installed in the pods. Each one still has to be "
                + "activated with CREATE EXTENSION. Availability depends on version, operating "
                + "system and architecture.")
        List<PostgresExtension> extensions,
    @Default("{\"enabled\": true}")
        @JsonPropertyDescription(
            "SSL for client connections. Default enabled with a generated certificate.")
        PostgresSsl ssl,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Postgres {
    extensions = Frozen.list(extensions);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
