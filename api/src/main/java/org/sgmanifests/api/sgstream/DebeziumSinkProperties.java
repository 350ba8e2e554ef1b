package org.sgmanifests.api.sgstream;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.RenamedFrom;
import org.sgmanifests.api.schema.Since;

/**
 * Settings of the Debezium JDBC sink connector, named like its properties in camel case. Unset
 * fields get the defaults of StackGres or of Debezium.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DebeziumSinkProperties(
    @Since("1.17") @JsonPropertyDescription("Extra parameters for the JDBC URL of the target.")
        String connectionUrlParameters,
    @Since("1.17.4")
        @JsonPropertyDescription(
            "True lets the stream find out the insert mode that fits, rather than using "
                + "insertMode for everything.")
        Boolean detectInsertMode,
    @Since("1.17.4")
        @JsonPropertyDescription(
            "True leaves out values that the event does not contain (unchanged TOAST values), "
                + "so that the target keeps its own.")
        Boolean removePlaceholders,
    @JsonProperty("connectionPoolMin_size")
        @Since("1.12")
        @JsonPropertyDescription("Least number of connections in the pool. Debezium default 5.")
        Integer connectionPoolMinSize,
    @JsonProperty("connectionPoolMax_size")
        @Since("1.12")
        @JsonPropertyDescription("Largest number of connections in the pool. Debezium default 32.")
        Integer connectionPoolMaxSize,
    @JsonProperty("connectionPoolAcquire_increment")
        @Since("1.12")
        @JsonPropertyDescription(
            "Number of connections opened at a time when the pool runs out. Debezium default "
                + "32.")
        Integer connectionPoolAcquireIncrement,
    @Since("1.12")
        @JsonPropertyDescription(
            "Seconds after which an unused connection is closed. Debezium default 1800.")
        Integer connectionPoolTimeout,
    @Since("1.18")
        @JsonPropertyDescription(
            "True opens a new connection and tries again after a connection error. Debezium "
                + "default false.")
        Boolean connectionRestartOnErrors,
    @Since("1.17")
        @JsonPropertyDescription("Time zone for writing times. Debezium default UTC.")
        @RenamedFrom(value = "databaseTime_zone", until = "1.18")
        String useTimeZone,
    @Since("1.12")
        @JsonPropertyDescription("Whether deletes are applied. Needs primaryKeyMode record_key.")
        Boolean deleteEnabled,
    @Since("1.12") @JsonPropertyDescription("Whether truncates are applied.")
        Boolean truncateEnabled,
    @Since("1.12")
        @JsonPropertyDescription(
            "How rows are written: insert, update or upsert (insert or else update).")
        String insertMode,
    @Since("1.12")
        @JsonPropertyDescription(
            "Where the primary key comes from: none, record_key, record_value or "
                + "record_header. kafka, in any letter case, is refused.")
        String primaryKeyMode,
    @Since("1.12")
        @JsonPropertyDescription(
            "Fields that make up the primary key. Unset uses all fields of the key.")
        List<String> primaryKeyFields,
    @Since("1.12")
        @JsonPropertyDescription(
            "True quotes the names of tables and columns, so that letter case is kept.")
        Boolean quoteIdentifiers,
    @Since("1.12")
        @JsonPropertyDescription(
            "How missing tables and columns come to the target: none, or basic (creates them).")
        String schemaEvolution,
    @Since("1.17")
        @JsonPropertyDescription(
            "Pattern for the names of target tables, in which Debezium replaces placeholders "
                + "for topic and source.")
        @RenamedFrom(value = "tableNameFormat", until = "1.18")
        String collectionNameFormat,
    @Since("1.12")
        @JsonPropertyDescription(
            "Schema in which PostGIS is installed in the target. Debezium default public.")
        String dialectPostgresPostgisSchema,
    @Since("1.12") @JsonPropertyDescription("Only for SQL Server as target, so of no use here.")
        Boolean dialectSqlserverIdentityInsert,
    @Since("1.12")
        @JsonPropertyDescription("Largest number of rows written at once. Debezium default 500.")
        Integer batchSize,
    @Since("1.17")
        @JsonPropertyDescription(
            "True writes only the last of several changes of a row in a batch. Debezium "
                + "default false.")
        Boolean useReductionBuffer,
    @Since("1.17")
        @JsonPropertyDescription("How often writing a batch is tried again. Debezium default 5.")
        Integer flushMaxRetries,
    @Since("1.17")
        @JsonPropertyDescription(
            "Milliseconds between two attempts to write a batch. Debezium default 1000.")
        Integer flushRetryDelayMs,
    @Since("1.12") @JsonPropertyDescription("Java class that names the columns of the target.")
        String columnNamingStrategy,
    @Since("1.17")
        @JsonPropertyDescription("Java class that names the tables of the target.")
        @RenamedFrom(value = "tableNamingStrategy", until = "1.18")
        String collectionNamingStrategy,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public DebeziumSinkProperties {
    primaryKeyFields = Frozen.list(primaryKeyFields);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
