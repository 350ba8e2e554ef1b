package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.FreeForm;
import org.sgmanifests.api.schema.Since;

/** Settings of the Prometheus exporter for PostgreSQL. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostgresExporter(
    @FreeForm
        @Since("1.16")
        @JsonPropertyDescription(
            "Own metric queries in the format of the queries file of postgres_exporter. The "
                + "content is free form.")
        Map<String, Object> queries,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PostgresExporter {
    queries = Frozen.map(queries);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
