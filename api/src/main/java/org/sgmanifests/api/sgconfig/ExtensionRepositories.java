package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Repositories of PostgreSQL extensions and a cache for them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExtensionRepositories(
    @Default("[\"https://extensions.stackgres.io/postgres/repository\"]")
        @Since("1.6")
        @JsonPropertyDescription(
            "Addresses of the repositories that extensions are downloaded from. Default is "
                + "the public one of StackGres.")
        List<String> repositoryUrls,
    @Since("1.6") @JsonPropertyDescription("Cache for extensions inside the Kubernetes cluster.")
        ExtensionsCache cache,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ExtensionRepositories {
    repositoryUrls = Frozen.list(repositoryUrls);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
