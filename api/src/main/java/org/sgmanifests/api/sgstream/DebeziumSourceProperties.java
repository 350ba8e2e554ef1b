package org.sgmanifests.api.sgstream;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * Settings of the Debezium connector for PostgreSQL, named like its properties in camel case. Unset
 * fields get the defaults of StackGres or of Debezium.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DebeziumSourceProperties(
    @Since("1.12")
        @JsonPropertyDescription(
            "Logical decoding plugin on the server: pgoutput (part of PostgreSQL) or "
                + "decoderbufs (has to be installed).")
        String pluginName,
    @Since("1.12")
        @JsonPropertyDescription(
            "Logical replication slot to use. It must not be shared by two streams.")
        String slotName,
    @Since("1.12")
        @JsonPropertyDescription(
            "True drops the replication slot when the connector stops in an orderly way. "
                + "Changes from then on are lost.")
        Boolean slotDropOnStop,
    @Since("1.17")
        @JsonPropertyDescription(
            "True creates the slot as failover slot, so that it is kept in sync on standbys. "
                + "Needs PostgreSQL 17 or later. Debezium default false.")
        Boolean slotFailover,
    @Since("1.12") @JsonPropertyDescription("Publication to use with plugin pgoutput.")
        String publicationName,
    @Since("1.12")
        @JsonPropertyDescription(
            "True drops updates that change none of the captured columns. Needs replica "
                + "identity FULL to see them. Debezium default false.")
        Boolean skipMessagesWithoutChange,
    @Since("1.12")
        @JsonPropertyDescription(
            "How times are represented: adaptive, adaptive_time_microseconds, connect, "
                + "isostring, microseconds or nanoseconds. Debezium default adaptive.")
        String timePrecisionMode,
    @Since("1.12")
        @JsonPropertyDescription(
            "How decimal numbers are represented: precise, double (may lose digits) or "
                + "string. Debezium default precise.")
        String decimalHandlingMode,
    @Since("1.12") @JsonPropertyDescription("How hstore values are represented: json or map.")
        String hstoreHandlingMode,
    @Since("1.12")
        @JsonPropertyDescription(
            "How interval values are represented: numeric (microseconds, approximately) or "
                + "string (ISO format). Debezium default numeric.")
        String intervalHandlingMode,
    @Since("1.12")
        @JsonPropertyDescription(
            "Whether a delete event is followed by a tombstone event with an empty value. "
                + "Debezium default true.")
        Boolean tombstonesOnDelete,
    @Since("1.12")
        @JsonPropertyDescription(
            "Regular expressions for text columns that are cut off. Debezium has the length to cut "
                + "at in the name of its property (column.truncate.to.length.chars).")
        List<String> columnTruncateToLengthChars,
    @Since("1.12")
        @JsonPropertyDescription(
            "Regular expressions for text columns that are replaced by asterisks. Debezium has "
                + "their number in the name of its property (column.mask.with.length.chars).")
        List<String> columnMaskWithLengthChars,
    @Since("1.12")
        @JsonPropertyDescription(
            "Columns whose values are replaced by a hash: hash algorithm, then salt, then "
                + "regular expressions for the columns.")
        Map<String, Map<String, List<String>>> columnMaskHash,
    @Since("1.12")
        @JsonPropertyDescription(
            "As columnMaskHash, but the hash is the same whatever the position of the value. "
                + "Preferred for joining data of several places.")
        Map<String, Map<String, List<String>>> columnMaskHashV2,
    @Since("1.12")
        @JsonPropertyDescription(
            "Regular expressions for columns whose original type is added to the event "
                + "schema.")
        List<String> columnPropagateSourceType,
    @Since("1.12")
        @JsonPropertyDescription(
            "Regular expressions for data types; columns of these types get their original "
                + "type added to the event schema.")
        List<String> datatypePropagateSourceType,
    @Since("1.12")
        @JsonPropertyDescription(
            "Columns that make up the event key of a table: regular expression for the table, "
                + "a colon and the column names. Unset uses the primary key.")
        List<String> messageKeyColumns,
    @Since("1.12")
        @JsonPropertyDescription(
            "How a missing publication is made: all_tables, disabled, filtered (only captured "
                + "tables) or no_tables.")
        String publicationAutocreateMode,
    @Since("1.12")
        @JsonPropertyDescription(
            "Replica identities to set on tables: regular expression for the table, a colon "
                + "and DEFAULT, FULL, NOTHING or INDEX with an index name.")
        List<String> replicaIdentityAutosetValues,
    @Since("1.12")
        @JsonPropertyDescription(
            "How bytea values are represented: bytes, base64, base64-url-safe or hex. "
                + "Debezium default bytes.")
        String binaryHandlingMode,
    @Since("1.12")
        @JsonPropertyDescription(
            "How schema names are changed to fit the message format: none, avro or "
                + "avro_unicode. Debezium default none.")
        String schemaNameAdjustmentMode,
    @Since("1.12")
        @JsonPropertyDescription(
            "How field names are changed to fit the message format: none, avro or "
                + "avro_unicode. Debezium default none.")
        String fieldNameAdjustmentMode,
    @Since("1.12")
        @JsonPropertyDescription(
            "Number of decimal digits for values of type money. Debezium default 2.")
        Integer moneyFractionDigits,
    @Since("1.17")
        @JsonPropertyDescription(
            "Regular expressions for prefixes of logical decoding messages that are captured. "
                + "Not together with messagePrefixExcludeList.")
        List<String> messagePrefixIncludeList,
    @Since("1.17")
        @JsonPropertyDescription(
            "Regular expressions for prefixes of logical decoding messages that are left out. "
                + "Not together with messagePrefixIncludeList.")
        List<String> messagePrefixExcludeList,
    @Since("1.12")
        @JsonPropertyDescription(
            "Custom converters: name, then the properties of the converter, such as its type "
                + "(a Java class).")
        Map<String, Map<String, String>> converters,
    @Since("1.17")
        @JsonPropertyDescription(
            "Isolation level of the snapshot: serializable, repeatable_read, read_committed "
                + "or read_uncommitted. Debezium default serializable.")
        String snapshotIsolationMode,
    @Since("1.12")
        @JsonPropertyDescription(
            "When existing data is copied: always, initial, initial_only, no_data, "
                + "when_needed, configuration_based or custom. Debezium default initial.")
        String snapshotMode,
    @Since("1.12")
        @JsonPropertyDescription(
            "Whether data is copied, for snapshotMode configuration_based. Debezium default "
                + "false.")
        Boolean snapshotModeConfigurationBasedSnapshotData,
    @Since("1.12")
        @JsonPropertyDescription(
            "Whether the schema is copied, for snapshotMode configuration_based. Debezium "
                + "default false.")
        Boolean snapshotModeConfigurationBasedSnapshotSchema,
    @Since("1.12")
        @JsonPropertyDescription(
            "Whether streaming starts after the snapshot, for snapshotMode "
                + "configuration_based. Debezium default false.")
        Boolean snapshotModeConfigurationBasedStartStream,
    @Since("1.12")
        @JsonPropertyDescription(
            "Whether the schema is copied again when the stored one is unusable, for "
                + "snapshotMode configuration_based. Debezium default false.")
        Boolean snapshotModeConfigurationBasedSnapshotOnSchemaError,
    @Since("1.12")
        @JsonPropertyDescription(
            "Whether data is copied again when the last position is no longer available, for "
                + "snapshotMode configuration_based. Debezium default false.")
        Boolean snapshotModeConfigurationBasedSnapshotOnDataError,
    @Since("1.12")
        @JsonPropertyDescription("Name of the snapshotter implementation, for snapshotMode custom.")
        String snapshotModeCustomName,
    @Since("1.12")
        @JsonPropertyDescription(
            "How tables are locked while their structure is read: shared, none or custom. "
                + "Debezium default none.")
        String snapshotLockingMode,
    @Since("1.12")
        @JsonPropertyDescription(
            "Name of the locking implementation, for snapshotLockingMode custom.")
        String snapshotLockingModeCustomName,
    @Since("1.12")
        @JsonPropertyDescription(
            "How data is read for a snapshot: select_all or custom. Debezium default "
                + "select_all.")
        String snapshotQueryMode,
    @Since("1.12")
        @JsonPropertyDescription("Name of the query implementation, for snapshotQueryMode custom.")
        String snapshotQueryModeCustomName,
    @Since("1.12")
        @JsonPropertyDescription(
            "Regular expressions for the tables (schema and table joined by a dot) whose "
                + "existing data is copied. Unset copies all captured tables.")
        List<String> snapshotIncludeCollectionList,
    @Since("1.12")
        @JsonPropertyDescription(
            "Longest wait for table locks in a snapshot, in milliseconds. Debezium default "
                + "10000.")
        Integer snapshotLockTimeoutMs,
    @Since("1.12")
        @JsonPropertyDescription(
            "Own SELECT statements for the snapshot, by table (schema and table joined by a "
                + "dot).")
        Map<String, String> snapshotSelectStatementOverrides,
    @Since("1.12")
        @JsonPropertyDescription(
            "What happens when an event cannot be processed: fail, warn or skip. Debezium "
                + "default fail.")
        String eventProcessingFailureHandlingMode,
    @Since("1.12")
        @JsonPropertyDescription("Largest number of events in one batch. Debezium default 2048.")
        Integer maxBatchSize,
    @Since("1.12")
        @JsonPropertyDescription(
            "Largest number of events waiting in memory; has to exceed maxBatchSize. Debezium "
                + "default 8192.")
        Integer maxQueueSize,
    @Since("1.12")
        @JsonPropertyDescription(
            "Largest size in bytes of the events waiting in memory. Debezium default 0, no "
                + "limit.")
        Long maxQueueSizeInBytes,
    @Since("1.12")
        @JsonPropertyDescription(
            "Milliseconds to wait for new events before the next batch. Debezium default 500.")
        Integer pollIntervalMs,
    @Since("1.12")
        @JsonPropertyDescription(
            "True also captures columns of types that Debezium does not know, in binary form. "
                + "Debezium default false.")
        Boolean includeUnknownDatatypes,
    @Since("1.12")
        @JsonPropertyDescription(
            "SQL statements to run on each connection that the connector opens, such as "
                + "settings of the session.")
        List<String> databaseInitialStatements,
    @Since("1.12")
        @JsonPropertyDescription(
            "Milliseconds between two reports of the replication position to the server. "
                + "Debezium default 10000.")
        Integer statusUpdateIntervalMs,
    @Since("1.12")
        @JsonPropertyDescription(
            "Milliseconds between two heartbeat events, which let the slot advance while "
                + "captured tables are quiet. Debezium default 0, none.")
        Integer heartbeatIntervalMs,
    @Since("1.12") @JsonPropertyDescription("SQL to run on the source with each heartbeat.")
        String heartbeatActionQuery,
    @Since("1.12")
        @JsonPropertyDescription(
            "When the known structure of a table is read again: columns_diff or "
                + "columns_diff_exclude_unchanged_toast. Debezium default columns_diff.")
        String schemaRefreshMode,
    @Since("1.12")
        @JsonPropertyDescription("Milliseconds to wait after the start before the snapshot begins.")
        Integer snapshotDelayMs,
    @Since("1.18")
        @JsonPropertyDescription(
            "Milliseconds to wait after the snapshot before streaming begins. Debezium "
                + "default 0.")
        Integer streamingDelayMs,
    @Since("1.12")
        @JsonPropertyDescription(
            "Number of rows read at a time in a snapshot. Debezium default 10240.")
        Integer snapshotFetchSize,
    @Since("1.12") @JsonPropertyDescription("Parameters for the decoding plugin, by name.")
        Map<String, String> slotStreamParams,
    @Since("1.12")
        @JsonPropertyDescription(
            "How often connecting to the slot is tried again. Debezium default 6.")
        Integer slotMaxRetries,
    @Since("1.12")
        @JsonPropertyDescription(
            "Milliseconds between two attempts to connect to the slot. Debezium default "
                + "10000.")
        Integer slotRetryDelayMs,
    @Since("1.12")
        @JsonPropertyDescription(
            "Text that stands for a large value that the event does not contain because it "
                + "did not change (TOAST).")
        String unavailableValuePlaceholder,
    @Since("1.12")
        @JsonPropertyDescription(
            "True also emits events for begin and end of transactions. Debezium default "
                + "false.")
        Boolean provideTransactionMetadata,
    @Since("1.18")
        @JsonPropertyDescription(
            "True lets changes in partitions appear as changes of the partitioned table, for "
                + "publications made by the connector. Debezium default false.")
        Boolean publishViaPartitionRoot,
    @Since("1.12")
        @JsonPropertyDescription(
            "Whether the processed position is confirmed to the server, so that it can remove "
                + "WAL files. Debezium default true.")
        Boolean flushLsnSource,
    @Since("1.12")
        @JsonPropertyDescription(
            "Milliseconds to wait before the connector restarts after an error that can be "
                + "retried. Debezium default 10000.")
        Integer retriableRestartConnectorWaitMs,
    @Since("1.12")
        @JsonPropertyDescription(
            "Operations that are not streamed: c (insert), u (update), d (delete), t "
                + "(truncate) or none. Debezium default t.")
        List<String> skippedOperations,
    @Since("1.12")
        @JsonPropertyDescription(
            "Table (schema and table joined by a dot) through which signals are sent to the "
                + "connector.")
        String signalDataCollection,
    @Since("1.12")
        @JsonPropertyDescription(
            "Channels on which the connector takes signals: source, file, jmx or that of StackGres,"
                + " sgstream-annotations, which is the default.")
        List<String> signalEnabledChannels,
    @Since("1.12")
        @JsonPropertyDescription(
            "Channels on which the connector sends notifications, such as log or jmx. "
                + "Debezium default none.")
        List<String> notificationEnabledChannels,
    @Since("1.12")
        @JsonPropertyDescription(
            "Number of rows in one chunk of an incremental snapshot. Debezium default 1024.")
        Integer incrementalSnapshotChunkSize,
    @Since("1.12")
        @JsonPropertyDescription(
            "How incremental snapshots mark their chunks in the signal table: insert_insert "
                + "or insert_delete. Debezium default insert_insert.")
        String incrementalSnapshotWatermarkingStrategy,
    @Since("1.17")
        @JsonPropertyDescription(
            "True works without writing to the source, so that incremental snapshots do not "
                + "need a signal table that can be written. Debezium default false.")
        Boolean readOnly,
    @Since("1.12")
        @JsonPropertyDescription(
            "Milliseconds between two looks at xmin of the replication slot. Debezium default "
                + "0, never.")
        Integer xminFetchIntervalMs,
    @Since("1.12")
        @JsonPropertyDescription("Java class that names the topics (destinations) of events.")
        String topicNamingStrategy,
    @Since("1.12")
        @JsonPropertyDescription(
            "Delimiter between the parts of a topic name. Debezium default is a dot.")
        String topicDelimiter,
    @Since("1.12")
        @JsonPropertyDescription("Number of topic names kept in memory. Debezium default 10000.")
        Integer topicCacheSize,
    @Since("1.12")
        @JsonPropertyDescription(
            "Prefix of the topic of heartbeat events. Debezium default __debezium-heartbeat.")
        String topicHeartbeatPrefix,
    @Since("1.12")
        @JsonPropertyDescription(
            "Name of the topic of transaction events. Debezium default transaction.")
        String topicTransaction,
    @Since("1.12") @JsonPropertyDescription("Number of threads for a snapshot. Debezium default 1.")
        Integer snapshotMaxThreads,
    @Since("1.12") @JsonPropertyDescription("Tags for the metrics of the connector, by name.")
        Map<String, String> customMetricTags,
    @Since("1.12")
        @JsonPropertyDescription(
            "How often an error that can be retried is retried; -1 means endlessly, 0 never. "
                + "Debezium default -1.")
        Integer errorsMaxRetries,
    @Since("1.17")
        @JsonPropertyDescription(
            "Milliseconds after which a query is given up; 0 means no limit. Debezium default "
                + "600000.")
        Integer databaseQueryTimeoutMs,
    @Since("1.18")
        @JsonPropertyDescription(
            "Largest number of tables that may be captured; 0 means no limit. Debezium "
                + "default 0.")
        Integer guardrailCollectionsMax,
    @Since("1.18")
        @JsonPropertyDescription(
            "What happens above guardrailCollectionsMax: warn or fail. Debezium default warn.")
        String guardrailCollectionsLimitAction,
    @Since("1.18")
        @JsonPropertyDescription(
            "Whether context headers of Debezium are added to the events. Debezium default "
                + "true.")
        Boolean extendedHeadersEnabled,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public DebeziumSourceProperties {
    columnTruncateToLengthChars = Frozen.list(columnTruncateToLengthChars);
    columnMaskWithLengthChars = Frozen.list(columnMaskWithLengthChars);
    columnMaskHash = Frozen.map(columnMaskHash);
    columnMaskHashV2 = Frozen.map(columnMaskHashV2);
    columnPropagateSourceType = Frozen.list(columnPropagateSourceType);
    datatypePropagateSourceType = Frozen.list(datatypePropagateSourceType);
    messageKeyColumns = Frozen.list(messageKeyColumns);
    replicaIdentityAutosetValues = Frozen.list(replicaIdentityAutosetValues);
    messagePrefixIncludeList = Frozen.list(messagePrefixIncludeList);
    messagePrefixExcludeList = Frozen.list(messagePrefixExcludeList);
    converters = Frozen.map(converters);
    snapshotIncludeCollectionList = Frozen.list(snapshotIncludeCollectionList);
    snapshotSelectStatementOverrides = Frozen.map(snapshotSelectStatementOverrides);
    databaseInitialStatements = Frozen.list(databaseInitialStatements);
    slotStreamParams = Frozen.map(slotStreamParams);
    skippedOperations = Frozen.list(skippedOperations);
    signalEnabledChannels = Frozen.list(signalEnabledChannels);
    notificationEnabledChannels = Frozen.list(notificationEnabledChannels);
    customMetricTags = Frozen.map(customMetricTags);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
