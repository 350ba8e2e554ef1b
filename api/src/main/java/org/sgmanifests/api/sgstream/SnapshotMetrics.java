package org.sgmanifests.api.sgstream;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Metrics of Debezium about copying existing data. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SnapshotMetrics(
    @Since("1.12") @JsonPropertyDescription("Last event that was read in the snapshot.")
        String lastEvent,
    @Since("1.12") @JsonPropertyDescription("Milliseconds since the last event was read.")
        Long milliSecondsSinceLastEvent,
    @Since("1.12") @JsonPropertyDescription("Number of events since the start or the last reset.")
        Long totalNumberOfEventsSeen,
    @Since("1.12") @JsonPropertyDescription("Number of events left out by includes and excludes.")
        Long numberOfEventsFiltered,
    @Since("1.12") @JsonPropertyDescription("Tables that are captured.")
        List<String> capturedTables,
    @Since("1.12") @JsonPropertyDescription("Number of events that the queue in memory can hold.")
        Integer queueTotalCapacity,
    @Since("1.12")
        @JsonPropertyDescription("Number of events that still fit into the queue in memory.")
        Integer queueRemainingCapacity,
    @Since("1.12") @JsonPropertyDescription("Number of tables in the snapshot.")
        Integer totalTableCount,
    @Since("1.12") @JsonPropertyDescription("Number of tables that still have to be copied.")
        Integer remainingTableCount,
    @Since("1.12") @JsonPropertyDescription("Whether the snapshot is going on.")
        Boolean snapshotRunning,
    @Since("1.12") @JsonPropertyDescription("Whether the snapshot was paused.")
        Boolean snapshotPaused,
    @Since("1.12") @JsonPropertyDescription("Whether the snapshot was aborted.")
        Boolean snapshotAborted,
    @Since("1.12") @JsonPropertyDescription("Whether the snapshot was completed.")
        Boolean snapshotCompleted,
    @Since("1.12")
        @JsonPropertyDescription("Seconds that the snapshot has taken so far, without pauses.")
        Integer snapshotDurationInSeconds,
    @Since("1.12") @JsonPropertyDescription("Seconds that the snapshot was paused.")
        Integer snapshotPausedDurationInSeconds,
    @Since("1.12") @JsonPropertyDescription("Number of rows read so far, by table.")
        Map<String, Long> rowsScanned,
    @Since("1.12")
        @JsonPropertyDescription(
            "Largest size in bytes of the queue in memory, if there is a limit.")
        Long maxQueueSizeInBytes,
    @Since("1.12") @JsonPropertyDescription("Present size in bytes of the queue in memory.")
        Long currentQueueSizeInBytes,
    @Since("1.12")
        @JsonPropertyDescription("Identifier of the current chunk of an incremental snapshot.")
        String chunkId,
    @Since("1.12") @JsonPropertyDescription("Lower bound of the primary keys of the current chunk.")
        String chunkFrom,
    @Since("1.12") @JsonPropertyDescription("Upper bound of the primary keys of the current chunk.")
        String chunkTo,
    @Since("1.12") @JsonPropertyDescription("Lower bound of the primary keys of the current table.")
        String tableFrom,
    @Since("1.12") @JsonPropertyDescription("Upper bound of the primary keys of the current table.")
        String tableTo,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SnapshotMetrics {
    capturedTables = Frozen.list(capturedTables);
    rowsScanned = Frozen.map(rowsScanned);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
