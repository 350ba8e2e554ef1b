package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.InstalledExtension;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PodStatus(
    @Required
        @JsonPropertyDescription(
            "TODO")
        String name,
    @Since("1.16")
        @JsonPropertyDescription(
            "TODO")
        String nodeName,
    @Since("1.2")
        @JsonPropertyDescription(
            "TODO")
        Integer replicationGroup,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        Boolean primary,
    @JsonPropertyDescription(
            "TODO")
        Boolean pendingRestart,
    @JsonPropertyDescription(
            "TODO")
        List<InstalledExtension> installedPostgresExtensions,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PodStatus {
    installedPostgresExtensions = Frozen.list(installedPostgresExtensions);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
