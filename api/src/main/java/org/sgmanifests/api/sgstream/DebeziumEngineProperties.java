package org.sgmanifests.api.sgstream;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * Settings of the Debezium engine, named like its properties in camel case. Unset fields get the
 * defaults of StackGres or of Debezium.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DebeziumEngineProperties(
    @Since("1.12")
        @JsonPropertyDescription(
            "Java class that decides when the position in the stream is stored.")
        String offsetCommitPolicy,
    @Since("1.12")
        @JsonPropertyDescription(
            "Milliseconds between two times of storing the position. Debezium default 60000.")
        Integer offsetFlushIntervalMs,
    @Since("1.12")
        @JsonPropertyDescription(
            "Longest time in milliseconds for storing the position. Debezium default 5000.")
        Integer offsetFlushTimeoutMs,
    @Since("1.12")
        @JsonPropertyDescription(
            "How often an error that can be retried is retried; -1 means endlessly, 0 never. "
                + "Debezium default -1.")
        Integer errorsMaxRetries,
    @Since("1.12")
        @JsonPropertyDescription(
            "Milliseconds before the first retry; the pauses grow from there. Debezium "
                + "default 300.")
        Integer errorsRetryDelayInitialMs,
    @Since("1.12")
        @JsonPropertyDescription(
            "Longest pause between two retries in milliseconds. Debezium default 10000.")
        Integer errorsRetryDelayMaxMs,
    @Since("1.12")
        @JsonPropertyDescription(
            "Single message transformations: name, then the properties of the transformation, "
                + "such as its type (a Java class).")
        Map<String, Map<String, String>> transforms,
    @Since("1.12")
        @JsonPropertyDescription(
            "Conditions for transformations: name, then the properties of the predicate, such "
                + "as its type (a Java class).")
        Map<String, Map<String, String>> predicates,
    @Since("1.16")
        @JsonPropertyDescription(
            "Number of threads that process events. Unset lets Debezium choose.")
        Integer recordProcessingThreads,
    @Since("1.16")
        @JsonPropertyDescription(
            "Longest wait in milliseconds for events in work when the engine stops. Debezium "
                + "default 1000.")
        Integer recordProcessingShutdownTimeoutMs,
    @Since("1.16")
        @JsonPropertyDescription(
            "ORDERED keeps the order of the source, UNORDERED does not, which is faster. "
                + "Debezium default ORDERED.")
        String recordProcessingOrder,
    @Since("1.16")
        @JsonPropertyDescription(
            "True hands on the events one after the other although they are processed by "
                + "several threads. Debezium default false.")
        Boolean recordProcessingWithSerialConsumer,
    @Since("1.16")
        @JsonPropertyDescription(
            "Longest wait in milliseconds for tasks to start or stop. Debezium default "
                + "180000.")
        Integer taskManagementTimeoutMs,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public DebeziumEngineProperties {
    transforms = Frozen.map(transforms);
    predicates = Frozen.map(predicates);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
