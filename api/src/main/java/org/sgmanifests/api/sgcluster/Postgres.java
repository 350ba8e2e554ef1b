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
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Postgres(
    @Required
        @JsonPropertyDescription(
            "TODO")
        String version,
    @Default("\"vanilla\"")
        @Since("1.1")
        @JsonPropertyDescription(
            "TODO")
        String flavor,
    @JsonPropertyDescription(
            "TODO")
        List<PostgresExtension> extensions,
    @Default("{\"enabled\": true}")
        @JsonPropertyDescription(
            "TODO")
        PostgresSsl ssl,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Postgres {
    extensions = Frozen.list(extensions);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
