package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.PostgresSsl;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.PostgresFlavor;

/** PostgreSQL version, flavor, extensions and SSL of all parts of a sharded cluster. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardedPostgres(
    @Required
        @Since("1.5")
        @JsonPropertyDescription(
            "PostgreSQL version: latest, a major such as 16 or an exact one such as 16.6; the "
                + "first two are rewritten to an exact one. Quote it in YAML. Some releases with "
                + "severe bugs (for example 14.0 to 14.3 or 16.9) are refused.")
        String version,
    @Since("1.5")
        @JsonPropertyDescription(
            "PostgreSQL variant: vanilla or babelfish. Unset or unknown text becomes vanilla. "
                + "It cannot change later. babelfish needs the feature gate babelfish-flavor and "
                + "one instance at most per coordinator and shard.")
        PostgresFlavor flavor,
    @Since("1.5")
        @JsonPropertyDescription(
            "Extensions whose files are installed in the pods of all parts. Those that the "
                + "sharding type needs, such as citus, are added by the operator.")
        List<ShardedPostgresExtension> extensions,
    @Default("{\"enabled\": true}")
        @Since("1.5")
        @JsonPropertyDescription(
            "SSL for client connections. Default enabled with a generated certificate.")
        PostgresSsl ssl,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardedPostgres {
    extensions = Frozen.list(extensions);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
