package org.sgmanifests.api.sgbackup;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.BackupSize;
import org.sgmanifests.api.schema.FreeForm;

/** Facts about the data in a backup, as told by PostgreSQL and WAL-G. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BackupInformation(
    @JsonPropertyDescription("Host name of the instance that was backed up.") String hostname,
    @JsonPropertyDescription("Pod that was backed up.") String sourcePod,
    @JsonPropertyDescription(
            "PostgreSQL system identifier of the cluster, equal for the primary and all its "
                + "replicas.")
        String systemIdentifier,
    @JsonPropertyDescription(
            "PostgreSQL version of the data. A restore needs the same major version.")
        String postgresVersion,
    @JsonPropertyDescription("Data directory of the instance that was backed up.") String pgData,
    @JsonPropertyDescription("Amount of data, with and without compression.") BackupSize size,
    @JsonPropertyDescription("First and last WAL position that belong to the backup.")
        BackupLsn lsn,
    @JsonPropertyDescription("WAL file in which the backup begins.") String startWalFile,
    @JsonPropertyDescription("PostgreSQL timeline during the backup.") String timeline,
    @FreeForm
        @JsonPropertyDescription(
            "Content of the control file of PostgreSQL, as pg_controldata shows it. Free "
                + "form.")
        Map<String, Object> controlData,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public BackupInformation {
    controlData = Frozen.map(controlData);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
