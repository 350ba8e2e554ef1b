package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Form;
import org.sgmanifests.api.schema.Needs;
import org.sgmanifests.api.schema.Range;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.PgbenchMode;
import org.sgmanifests.api.values.PgbenchPartitionMethod;
import org.sgmanifests.api.values.PgbenchQueryMode;

/** Load test with pgbench, the benchmark tool of PostgreSQL. */
@Needs(field = "mode", is = "replay", needs = "samplingSGDbOps")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Pgbench(
    @Since("1.13")
        @JsonPropertyDescription(
            "tpcb-like (reads and writes), select-only, custom (own scripts) or replay "
                + "(queries of a former sampling).")
        PgbenchMode mode,
    @Required
        @Pattern("^[0-9]+(\\.[0-9]+)?(Mi|Gi|Ti)$")
        @JsonPropertyDescription(
            "Size of the test database, from which the scale factor of pgbench is computed: a "
                + "number followed by Mi, Gi or Ti. Mandatory.")
        String databaseSize,
    @Required
        @JsonPropertyDescription("How long the load runs, as ISO duration such as PT5M. Mandatory.")
        @Form(Form.Text.DURATION)
        String duration,
    @Deprecated @JsonPropertyDescription("Deprecated: use queryMode with the value prepared.")
        Boolean usePreparedStatements,
    @Since("1.13")
        @JsonPropertyDescription(
            "Protocol for queries: simple, extended or prepared (pgbench option protocol).")
        PgbenchQueryMode queryMode,
    @JsonPropertyDescription(
            "Number of simulated clients, that is of database sessions, 1 or more.")
        @Range(min = 1)
        Integer concurrentClients,
    @JsonPropertyDescription(
            "Number of threads of pgbench that the clients are spread over, 1 or more.")
        @Range(min = 1)
        Integer threads,
    @Since("1.13")
        @JsonPropertyDescription(
            "Share of transactions that is logged, from 0.0 to 1.0 (pgbench option "
                + "sampling-rate).")
        Double samplingRate,
    @Since("1.13")
        @JsonPropertyDescription("True creates foreign keys between the standard tables.")
        Boolean foreignKeys,
    @Since("1.13")
        @JsonPropertyDescription(
            "True creates the standard tables as unlogged, that is without WAL.")
        Boolean unloggedTables,
    @Since("1.13")
        @JsonPropertyDescription(
            "range or hash: how the accounts table is partitioned. Only of use with "
                + "partitions.")
        PgbenchPartitionMethod partitionMethod,
    @Since("1.13")
        @JsonPropertyDescription(
            "Number of partitions of the accounts table. Unset or 0 means not partitioned.")
        Integer partitions,
    @Since("1.13")
        @JsonPropertyDescription(
            "Initialization steps as a text of letters: d drop, t create tables, g or G "
                + "generate data, v vacuum, p primary keys, f foreign keys.")
        String initSteps,
    @Since("1.13")
        @JsonPropertyDescription("Fill factor in percent of the standard tables, from 10 to 100.")
        Integer fillfactor,
    @Since("1.13") @JsonPropertyDescription("True does not vacuum the tables before the run.")
        Boolean noVacuum,
    @Since("1.13")
        @RefersTo("SGDbOps")
        @JsonPropertyDescription(
            "Name of a finished SGDbOps of type sampling in the same namespace, whose queries "
                + "are run. Mandatory for mode replay.")
        String samplingSGDbOps,
    @Since("1.13") @JsonPropertyDescription("Own initialization and scripts, for mode custom.")
        PgbenchCustom custom,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Pgbench {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
