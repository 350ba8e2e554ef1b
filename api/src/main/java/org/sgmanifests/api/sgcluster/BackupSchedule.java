package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.BackupPerformance;
import org.sgmanifests.api.schema.Range;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.BackupCompression;

/**
 * Scheduled base backups with WAL-G or volume snapshots, their retention, and the archive of WAL
 * files.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BackupSchedule(
    @Since("1.3")
        @JsonPropertyDescription(
            "Compression of backups and WAL files: lz4, lzma, zstd or brotli. lz4 when unset.")
        BackupCompression compression,
    @Since("1.3")
        @JsonPropertyDescription(
            "When backups start: cron with five fields, in UTC. Unset means daily at 05:00. "
                + "Not checked by the operator, a bad text only makes the CronJob fail.")
        String cronSchedule,
    @Since("1.3") @JsonPropertyDescription("Bandwidth and concurrency limits of backups.")
        BackupPerformance performance,
    @Default("5")
        @Min(1)
        @Since("1.3")
        @JsonPropertyDescription(
            "Number of finished backups to keep, larger than 0. Default 5. Older ones are "
                + "removed together with WAL files that nobody needs any more.")
        Integer retention,
    @Required
        @Since("1.3")
        @RefersTo("SGObjectStorage")
        @JsonPropertyDescription(
            "Name of the SGObjectStorage of the same namespace that takes backups and WAL "
                + "files. Mandatory; its Secrets must exist too.")
        String sgObjectStorage,
    @Since("1.3")
        @JsonPropertyDescription(
            "Path inside the bucket. Unset lets the operator choose one, kept in "
                + "status.backupPaths. Two clusters must never write to the same path.")
        String path,
    @Since("1.7")
        @JsonPropertyDescription(
            "True takes base backups as Kubernetes volume snapshots. WAL files still go to "
                + "the object storage.")
        Boolean useVolumeSnapshot,
    @Since("1.7")
        @RefersTo(value = "VolumeSnapshotClass", scope = RefersTo.Scope.CLUSTER)
        @JsonPropertyDescription(
            "VolumeSnapshotClass for volume snapshots, only with useVolumeSnapshot. Unset "
                + "uses the default one. A missing class makes the backup fail.")
        String volumeSnapshotClass,
    @Since("1.7")
        @JsonPropertyDescription(
            "True asks for an immediate checkpoint at the start of a snapshot backup: "
                + "quicker, but with a peak of disk writes.")
        Boolean fastVolumeSnapshot,
    @Since("1.8")
        @JsonPropertyDescription(
            "Seconds after which a running backup is given up. Unset or 0 means no limit.")
        Integer timeout,
    @Default("300")
        @Since("1.8")
        @JsonPropertyDescription(
            "Seconds for the clean-up of expired backups that follows a backup. Default 300; "
                + "0 means no limit.")
        Integer reconciliationTimeout,
    @Since("1.11")
        @JsonPropertyDescription("How often a failed backup is tried again, 0 or more.")
        @Range(min = 0)
        Integer maxRetries,
    @Since("1.10")
        @JsonPropertyDescription(
            "True also keeps WAL files that are needed by backups whose life cycle is not "
                + "managed by the retention.")
        Boolean retainWalsForUnmanagedLifecycle,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public BackupSchedule {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
