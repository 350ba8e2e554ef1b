package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** A top query with its statistics. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TopQuery(
    @Since("1.13") @JsonPropertyDescription("Query id of pg_stat_statements.") String id,
    @Since("1.13") @JsonPropertyDescription("Statistics of the query by name, values as text.")
        Map<String, String> stats,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public TopQuery {
    stats = Frozen.map(stats);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
