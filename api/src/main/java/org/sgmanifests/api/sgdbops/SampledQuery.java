package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** A query seen while sampling. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SampledQuery(
    @Since("1.13") @JsonPropertyDescription("Query id of pg_stat_statements.") String id,
    @Since("1.13") @JsonPropertyDescription("SQL text as it was sent.") String query,
    @Since("1.13") @JsonPropertyDescription("When the query was seen.") String timestamp,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SampledQuery {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
