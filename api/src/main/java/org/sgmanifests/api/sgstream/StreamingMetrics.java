package org.sgmanifests.api.sgstream;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Metrics of Debezium about streaming changes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StreamingMetrics(
    @Since("1.12") @JsonPropertyDescription("Last event that was read from the stream.")
        String lastEvent,
    @Since("1.12") @JsonPropertyDescription("Milliseconds since the last event was read.")
        Long milliSecondsSinceLastEvent,
    @Since("1.12") @JsonPropertyDescription("Number of events since the start or the last reset.")
        Long totalNumberOfEventsSeen,
    @Since("1.12")
        @JsonPropertyDescription("Number of insert events since the start or the last reset.")
        Long totalNumberOfCreateEventsSeen,
    @Since("1.12")
        @JsonPropertyDescription("Number of update events since the start or the last reset.")
        Long totalNumberOfUpdateEventsSeen,
    @Since("1.12")
        @JsonPropertyDescription("Number of delete events since the start or the last reset.")
        Long totalNumberOfDeleteEventsSeen,
    @Since("1.12") @JsonPropertyDescription("Number of events left out by includes and excludes.")
        Long numberOfEventsFiltered,
    @Since("1.12") @JsonPropertyDescription("Tables that are captured.")
        List<String> capturedTables,
    @Since("1.12") @JsonPropertyDescription("Number of events that the queue in memory can hold.")
        Integer queueTotalCapacity,
    @Since("1.12")
        @JsonPropertyDescription("Number of events that still fit into the queue in memory.")
        Integer queueRemainingCapacity,
    @Since("1.12") @JsonPropertyDescription("Whether the connector is connected to the source.")
        Boolean connected,
    @Since("1.12")
        @JsonPropertyDescription(
            "Milliseconds between the last change in the source and its processing.")
        Long milliSecondsBehindSource,
    @Since("1.12") @JsonPropertyDescription("Number of processed transactions that were committed.")
        Long numberOfCommittedTransactions,
    @Since("1.12")
        @JsonPropertyDescription("Position of the last event in the source, by coordinate.")
        Map<String, String> sourceEventPosition,
    @Since("1.12") @JsonPropertyDescription("Identifier of the last processed transaction.")
        String lastTransactionId,
    @Since("1.12")
        @JsonPropertyDescription(
            "Largest size in bytes of the queue in memory, if there is a limit.")
        Long maxQueueSizeInBytes,
    @Since("1.12") @JsonPropertyDescription("Present size in bytes of the queue in memory.")
        Long currentQueueSizeInBytes,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public StreamingMetrics {
    capturedTables = Frozen.list(capturedTables);
    sourceEventPosition = Frozen.map(sourceEventPosition);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
