package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.InstalledExtension;
import org.sgmanifests.api.common.PostgresExtension;
import org.sgmanifests.api.schema.Demanded;
import org.sgmanifests.api.schema.Form;
import org.sgmanifests.api.schema.NotEmpty;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/**
 * Upgrade of a cluster to a newer major version with pg_upgrade. Not for parts of a sharded
 * cluster.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MajorVersionUpgrade(
    @JsonPropertyDescription(
            "Exact version to upgrade to, of a newer major, quoted in YAML. Mandatory. "
                + "Releases with severe bugs are refused.")
        @Demanded
        @NotEmpty
        String postgresVersion,
    @Since("1.6")
        @JsonPropertyDescription(
            "Extensions with their versions for the new major. They take precedence over "
                + "those of the cluster, all of which must be available for the new version.")
        List<PostgresExtension> postgresExtensions,
    @RefersTo("SGPostgresConfig")
        @JsonPropertyDescription(
            "Name of the SGPostgresConfig of the same namespace for the new major version. "
                + "Mandatory, without default.")
        @Demanded
        String sgPostgresConfig,
    @Since("1.2")
        @JsonPropertyDescription(
            "Path in the object storage for backups and WAL files after the upgrade, not "
                + "blank. Unset lets the operator choose a new one if the cluster has backups.")
        @Form(Form.Text.NOT_BLANK)
        String backupPath,
    @JsonPropertyDescription(
            "True makes hard links instead of copies: fast, but the old data is lost once the "
                + "new server has started. Not together with clone.")
        Boolean link,
    @JsonProperty("clone")
        @JsonPropertyDescription(
            "True makes copy-on-write clones, which needs support by the file system. Not "
                + "together with link.")
        Boolean cloneFiles,
    @JsonPropertyDescription("True only checks that the upgrade is possible, without doing it.")
        Boolean check,
    @Since("1.6")
        @JsonPropertyDescription(
            "Extensions resolved to exact builds for the new version. Written by the "
                + "operator, not by users.")
        List<InstalledExtension> toInstallPostgresExtensions,
    @Default("6")
        @Since("1.16")
        @JsonPropertyDescription(
            "Number of errors of the new server that are tolerated after the upgrade. Default "
                + "6.")
        Integer maxErrorsAfterUpgrade,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public MajorVersionUpgrade {
    postgresExtensions = Frozen.list(postgresExtensions);
    toInstallPostgresExtensions = Frozen.list(toInstallPostgresExtensions);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
