package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Result of a pgbench run. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PgbenchResult(
    @JsonPropertyDescription("Scale factor of pgbench, computed from databaseSize.")
        Double scaleFactor,
    @JsonPropertyDescription("Number of transactions done.") Long transactionsProcessed,
    @JsonPropertyDescription("Latency of the transactions.") PgbenchLatency latency,
    @JsonPropertyDescription("Throughput in transactions per second.")
        TransactionRate transactionsPerSecond,
    @Since("1.13") @JsonPropertyDescription("Latency of the single statements of each script.")
        List<StatementLatency> statements,
    @Since("1.13")
        @JsonPropertyDescription("Latencies as an encoded HdrHistogram, for tools that read it.")
        String hdrHistogram,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PgbenchResult {
    statements = Frozen.list(statements);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
