package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** A PostgreSQL extension whose files shall be installed in all parts of a sharded cluster. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardedPostgresExtension(
    @Required
        @Since("1.5")
        @JsonPropertyDescription(
            "Extension name as in the StackGres extension catalogue. Mandatory.")
        String name,
    @Since("1.5") @JsonPropertyDescription("Who publishes the extension. Unset means com.ongres.")
        String publisher,
    @Since("1.5")
        @JsonPropertyDescription(
            "Extension version. Unset lets the operator pick one from the catalogue.")
        String version,
    @Since("1.5")
        @JsonPropertyDescription(
            "Address of the extension repository to download from. Unset uses a repository "
                + "configured for the operator.")
        String repository,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardedPostgresExtension {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
