package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.PatroniConfiguration;
import org.sgmanifests.api.common.Pooling;
import org.sgmanifests.api.common.PostgresExporter;
import org.sgmanifests.api.common.PostgresSettings;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/** Configuration of PostgreSQL, pooling and Patroni for the shards. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardsConfigurations(
    @Since("1.5")
        @RefersTo(value = "SGPostgresConfig", generated = "{name}-{major}-default")
        @JsonPropertyDescription(
            "Name of the SGPostgresConfig of the same namespace; its postgresVersion must be "
                + "the major of the cluster. Unset on creation it becomes the name of the sharded "
                + "cluster, the major and default joined by dashes.")
        String sgPostgresConfig,
    @Since("1.5")
        @RefersTo(
            value = "SGPoolingConfig",
            generated = "{name}-default",
            ignoredWhen = "pods.disableConnectionPooling=true")
        @JsonPropertyDescription(
            "Name of the SGPoolingConfig of the same namespace. Unset on creation it becomes "
                + "the name of the sharded cluster plus -default. Not looked at when "
                + "pods.disableConnectionPooling of this part is true.")
        String sgPoolingConfig,
    @Since("1.16")
        @JsonPropertyDescription(
            "PostgreSQL parameters written directly in the sharded cluster, next to those of "
                + "the SGPostgresConfig.")
        PostgresSettings postgres,
    @Since("1.16")
        @JsonPropertyDescription(
            "PgBouncer settings written directly in the sharded cluster, next to those of the "
                + "SGPoolingConfig.")
        Pooling pooling,
    @Since("1.16") @JsonPropertyDescription("Settings of the metrics exporter for PostgreSQL.")
        PostgresExporter postgresExporter,
    @Since("1.7")
        @Since(value = "1.16", in = "overrides[].configurations")
        @JsonPropertyDescription("Settings for Patroni, initial and dynamic.")
        PatroniConfiguration patroni,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardsConfigurations {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
