package org.sgmanifests.api.sgbackup;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.BackupSize;
import org.sgmanifests.api.schema.FreeForm;
import org.sgmanifests.api.schema.RemovedIn;

/** Facts about the data in a backup, as told by PostgreSQL and WAL-G. */
@RemovedIn(
    value = "1.18.3",
    fields = {
      "controlData.Backup end location",
      "controlData.Backup start location",
      "controlData.Blocks per segment of large relation",
      "controlData.Bytes per WAL segment",
      "controlData.Catalog version number",
      "controlData.Data page checksum version",
      "controlData.Database block size",
      "controlData.Database cluster state",
      "controlData.Database system identifier",
      "controlData.Date/time type storage",
      "controlData.End-of-backup record required",
      "controlData.Fake LSN counter for unlogged rels",
      "controlData.Float4 argument passing",
      "controlData.Float8 argument passing",
      "controlData.Latest checkpoint location",
      "controlData.Latest checkpoint's NextMultiOffset",
      "controlData.Latest checkpoint's NextMultiXactId",
      "controlData.Latest checkpoint's NextOID",
      "controlData.Latest checkpoint's NextXID",
      "controlData.Latest checkpoint's PrevTimeLineID",
      "controlData.Latest checkpoint's REDO WAL file",
      "controlData.Latest checkpoint's REDO location",
      "controlData.Latest checkpoint's TimeLineID",
      "controlData.Latest checkpoint's full_page_writes",
      "controlData.Latest checkpoint's newestCommitTsXid",
      "controlData.Latest checkpoint's oldestActiveXID",
      "controlData.Latest checkpoint's oldestCommitTsXid",
      "controlData.Latest checkpoint's oldestMulti's DB",
      "controlData.Latest checkpoint's oldestMultiXid",
      "controlData.Latest checkpoint's oldestXID",
      "controlData.Latest checkpoint's oldestXID's DB",
      "controlData.Maximum columns in an index",
      "controlData.Maximum data alignment",
      "controlData.Maximum length of identifiers",
      "controlData.Maximum size of a TOAST chunk",
      "controlData.Min recovery ending loc's timeline",
      "controlData.Minimum recovery ending location",
      "controlData.Mock authentication nonce",
      "controlData.Size of a large-object chunk",
      "controlData.Time of latest checkpoint",
      "controlData.WAL block size",
      "controlData.max_connections setting",
      "controlData.max_locks_per_xact setting",
      "controlData.max_prepared_xacts setting",
      "controlData.max_wal_senders setting",
      "controlData.max_worker_processes setting",
      "controlData.pg_control last modified",
      "controlData.pg_control version number",
      "controlData.track_commit_timestamp setting",
      "controlData.wal_level setting",
      "controlData.wal_log_hints setting"
    })
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
