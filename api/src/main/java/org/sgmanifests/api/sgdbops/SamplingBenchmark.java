package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Form;
import org.sgmanifests.api.schema.Range;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.SamplingMode;

/**
 * Finds the most relevant queries with pg_stat_statements, then samples real ones from the activity
 * of the cluster. The result can be replayed with pgbench.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SamplingBenchmark(
    @Required
        @Since("1.13")
        @JsonPropertyDescription("Database whose queries are looked at. Mandatory.")
        String targetDatabase,
    @Required
        @Since("1.13")
        @JsonPropertyDescription(
            "How long to collect statistics for choosing the top queries, as ISO"
                + " duration such as PT10M. Mandatory.")
        @Form(Form.Text.DURATION)
        String topQueriesCollectDuration,
    @Required
        @Since("1.13")
        @JsonPropertyDescription(
            "How long to sample the chosen queries afterwards, as ISO duration such as PT10M. "
                + "Mandatory.")
        @Form(Form.Text.DURATION)
        String samplingDuration,
    @Since("1.13")
        @JsonPropertyDescription(
            "How top queries are chosen: time (slowest), calls (most frequent) or custom (by "
                + "customTopQueriesQuery).")
        SamplingMode mode,
    @Since("1.13")
        @JsonPropertyDescription(
            "Regular expression that limits which queries can become top queries. Not used with"
                + " mode custom.")
        String topQueriesFilter,
    @Since("1.13")
        @JsonPropertyDescription(
            "Percentile from 0 to 99 that a query must reach to count as a top query. Not "
                + "used with mode custom.")
        @Range(min = 0, max = 99)
        Integer topQueriesPercentile,
    @Since("1.13")
        @JsonPropertyDescription(
            "Least number of top queries to keep, 0 or more. Not used with mode custom.")
        @Range(min = 0)
        Integer topQueriesMin,
    @Since("1.13")
        @JsonPropertyDescription(
            "SQL that returns the top queries, for mode custom: the query id and optionally a JSON"
                + " object with texts about the query. Its result takes the place of the built in"
                + " choice.")
        String customTopQueriesQuery,
    @Since("1.13")
        @JsonPropertyDescription("Number of queries to sample, 1 or more.")
        @Range(min = 1)
        Integer queries,
    @Since("1.13")
        @JsonPropertyDescription("True leaves the list of top queries out of the status.")
        Boolean omitTopQueriesInStatus,
    @Since("1.13")
        @JsonPropertyDescription("Least number of milliseconds between two samples, 0 or more.")
        @Range(min = 0)
        Integer samplingMinInterval,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SamplingBenchmark {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
