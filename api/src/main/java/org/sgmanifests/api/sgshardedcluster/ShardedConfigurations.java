package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.Credentials;
import org.sgmanifests.api.common.Observability;
import org.sgmanifests.api.common.PostgresExporter;
import org.sgmanifests.api.common.ServiceBinding;
import org.sgmanifests.api.schema.Since;

/**
 * Configuration that all parts of a sharded cluster share: monitoring, backups, credentials and
 * service binding.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardedConfigurations(
    @Since("1.16") @JsonPropertyDescription("Settings of the metrics exporter for PostgreSQL.")
        PostgresExporter postgresExporter,
    @Since("1.14") @JsonPropertyDescription("Settings for collecting metrics.")
        Observability observability,
    @Since("1.5")
        @JsonPropertyDescription(
            "Scheduled backups and WAL archiving. Only the first entry has any effect. Unset "
                + "means neither backups nor WAL archive.")
        List<ShardedBackupSchedule> backups,
    @Since("1.5")
        @JsonPropertyDescription(
            "Own user names and passwords for the technical users. Ignored as a whole while "
                + "replicateFrom has users or a sharded cluster as source.")
        Credentials credentials,
    @Since("1.6")
        @JsonPropertyDescription(
            "Content of the generated service binding Secret, which is named like the sharded "
                + "cluster plus -binding.")
        ServiceBinding binding,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardedConfigurations {
    backups = Frozen.list(backups);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
