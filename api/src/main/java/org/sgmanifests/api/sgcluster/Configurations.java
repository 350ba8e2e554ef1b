package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.Credentials;
import org.sgmanifests.api.common.Observability;
import org.sgmanifests.api.common.PatroniConfiguration;
import org.sgmanifests.api.common.Pooling;
import org.sgmanifests.api.common.PostgresExporter;
import org.sgmanifests.api.common.PostgresSettings;
import org.sgmanifests.api.common.ServiceBinding;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/**
 * Configuration of the parts of a cluster: PostgreSQL, pooling, monitoring, backups, Patroni,
 * credentials and service binding.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Configurations(
    @RefersTo(value = "SGPostgresConfig", generated = "{name}-{major}-default")
        @JsonPropertyDescription(
            "Name of the SGPostgresConfig of the same namespace; its postgresVersion must be "
                + "the major of the cluster. Unset on creation it becomes the cluster name, the "
                + "major and default joined by dashes, which is generated.")
        String sgPostgresConfig,
    @RefersTo(
            value = "SGPoolingConfig",
            generated = "{name}-default",
            ignoredWhen = "pods.disableConnectionPooling=true")
        @JsonPropertyDescription(
            "Name of the SGPoolingConfig of the same namespace. Unset on creation it becomes "
                + "the cluster name plus -default, which is generated. Not looked at when "
                + "pods.disableConnectionPooling is true.")
        String sgPoolingConfig,
    @Since("1.16")
        @JsonPropertyDescription(
            "PostgreSQL parameters written directly in the cluster, next to those of the "
                + "SGPostgresConfig.")
        PostgresSettings postgres,
    @Since("1.16")
        @JsonPropertyDescription(
            "PgBouncer settings written directly in the cluster, next to those of the "
                + "SGPoolingConfig.")
        Pooling pooling,
    @Since("1.16") @JsonPropertyDescription("Settings of the metrics exporter for PostgreSQL.")
        PostgresExporter postgresExporter,
    @Since("1.14") @JsonPropertyDescription("Settings for collecting metrics.")
        Observability observability,
    @Since("1.3")
        @JsonPropertyDescription(
            "Scheduled backups and WAL archiving. Only the first entry has any effect. Unset "
                + "means neither backups nor WAL archive.")
        List<BackupSchedule> backups,
    @Since("1.5") @JsonPropertyDescription("Settings for Patroni, initial and dynamic.")
        PatroniConfiguration patroni,
    @Since("1.5")
        @JsonPropertyDescription(
            "Own user names and passwords for the technical users. Ignored as a whole while "
                + "replicateFrom has users or a cluster as source.")
        Credentials credentials,
    @Since("1.6")
        @JsonPropertyDescription(
            "Content of the generated service binding Secret, which is named like the cluster "
                + "plus -binding.")
        ServiceBinding binding,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Configurations {
    backups = Frozen.list(backups);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
