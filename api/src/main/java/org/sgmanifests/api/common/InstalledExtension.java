package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InstalledExtension(
    @Required
        @JsonPropertyDescription(
            "TODO")
        String name,
    @Required
        @JsonPropertyDescription(
            "TODO")
        String publisher,
    @Required
        @JsonPropertyDescription(
            "TODO")
        String version,
    @Required
        @JsonPropertyDescription(
            "TODO")
        String repository,
    @Required
        @JsonPropertyDescription(
            "TODO")
        String postgresVersion,
    @JsonPropertyDescription(
            "TODO")
        String build,
    @JsonPropertyDescription(
            "TODO")
        List<String> extraMounts,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public InstalledExtension {
    extraMounts = Frozen.list(extraMounts);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
