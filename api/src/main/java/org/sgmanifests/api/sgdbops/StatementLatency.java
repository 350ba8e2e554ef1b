package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Latency of one statement of a pgbench script. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatementLatency(
    @Since("1.13") @JsonPropertyDescription("Index of the script that the statement belongs to.")
        Integer script,
    @Since("1.13") @JsonPropertyDescription("Text of the statement.") String command,
    @Since("1.13") @JsonPropertyDescription("Mean latency of the statement.") Double latency,
    @Since("1.13") @JsonPropertyDescription("Unit of the latency, for example ms.") String unit,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public StatementLatency {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
