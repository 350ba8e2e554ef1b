package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Form;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.ReplicationInitializationMode;

/** Where a new replica copies its first data from. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplicationInitialization(
    @Default("\"FromExistingBackup\"")
        @Since("1.10")
        @JsonPropertyDescription(
            "FromPrimary, FromReplica, FromExistingBackup or FromNewlyCreatedBackup. Default "
                + "FromExistingBackup. The two backup modes need configurations.backups to be of "
                + "use.")
        ReplicationInitializationMode mode,
    @Since("1.10")
        @JsonPropertyDescription(
            "Maximum age of a backup to start a replica from, as ISO duration of days and "
                + "smaller units such as P1D or PT12H. Older backups are not used.")
        @Form(Form.Text.DURATION)
        String backupNewerThan,
    @Since("1.10")
        @JsonPropertyDescription(
            "Bandwidth and concurrency limits while a replica is restored from a backup.")
        RestorePerformance backupRestorePerformance,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ReplicationInitialization {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
