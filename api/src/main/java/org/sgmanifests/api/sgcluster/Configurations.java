package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.Pooling;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Configurations(
    @JsonPropertyDescription(
            "TODO")
        String sgPostgresConfig,
    @JsonPropertyDescription(
            "TODO")
        String sgPoolingConfig,
    @Since("1.16")
        @JsonPropertyDescription(
            "TODO")
        PostgresSettings postgres,
    @Since("1.16")
        @JsonPropertyDescription(
            "TODO")
        Pooling pooling,
    @Since("1.16")
        @JsonPropertyDescription(
            "TODO")
        PostgresExporter postgresExporter,
    @Since("1.14")
        @JsonPropertyDescription(
            "TODO")
        Observability observability,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        List<BackupSchedule> backups,
    @Since("1.5")
        @JsonPropertyDescription(
            "TODO")
        PatroniConfiguration patroni,
    @Since("1.5")
        @JsonPropertyDescription(
            "TODO")
        Credentials credentials,
    @Since("1.6")
        @JsonPropertyDescription(
            "TODO")
        ServiceBinding binding,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Configurations {
    backups = Frozen.list(backups);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
