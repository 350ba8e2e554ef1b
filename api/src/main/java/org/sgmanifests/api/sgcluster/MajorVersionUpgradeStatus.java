package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.ExtensionReference;
import org.sgmanifests.api.schema.Since;

/**
 * State of a major version upgrade with pg_upgrade: what was there before, what is wanted, and the
 * options in use.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MajorVersionUpgradeStatus(
    @JsonPropertyDescription("Pods that existed when the upgrade started.")
        List<String> initialInstances,
    @JsonPropertyDescription("Pod that was the primary when the upgrade started.")
        String primaryInstance,
    @JsonPropertyDescription("Version before the upgrade.") String sourcePostgresVersion,
    @Since("1.6") @JsonPropertyDescription("Extensions before the upgrade, needed for a rollback.")
        List<ExtensionReference> sourcePostgresExtensions,
    @Since("1.4")
        @JsonPropertyDescription("SGPostgresConfig before the upgrade, needed for a rollback.")
        String sourceSgPostgresConfig,
    @Since("1.4") @JsonPropertyDescription("Backup path before the upgrade, needed for a rollback.")
        String sourceBackupPath,
    @Since("1.15") @JsonPropertyDescription("Replication mode before the upgrade.")
        String sourceReplicationMode,
    @JsonPropertyDescription("Version after the upgrade.") String targetPostgresVersion,
    @JsonPropertyDescription("Locale of the databases.") String locale,
    @JsonPropertyDescription("Character encoding of the databases.") String encoding,
    @JsonPropertyDescription("Whether data checksums are on.") Boolean dataChecksum,
    @JsonPropertyDescription(
            "Whether pg_upgrade makes hard links instead of copies. The old data cannot be "
                + "used any more once the new server has started.")
        Boolean link,
    @JsonProperty("clone")
        @JsonPropertyDescription(
            "Whether pg_upgrade makes copy-on-write clones, which needs support by the file "
                + "system.")
        Boolean cloneFiles,
    @JsonPropertyDescription("Whether pg_upgrade only checks that the upgrade is possible.")
        Boolean check,
    @Since("1.4") @JsonPropertyDescription("Whether the upgrade is being undone.") Boolean rollback,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public MajorVersionUpgradeStatus {
    initialInstances = Frozen.list(initialInstances);
    sourcePostgresExtensions = Frozen.list(sourcePostgresExtensions);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
