package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Queries found by a sampling. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SamplingResult(
    @Since("1.13")
        @JsonPropertyDescription(
            "The top queries with their statistics. Empty with omitTopQueriesInStatus.")
        List<TopQuery> topQueries,
    @Since("1.13") @JsonPropertyDescription("The sampled queries, which a replay runs.")
        List<SampledQuery> queries,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SamplingResult {
    topQueries = Frozen.list(topQueries);
    queries = Frozen.list(queries);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
