package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DistributedLogs(
    @JsonPropertyDescription(
            "TODO")
        String sgDistributedLogs,
    @Pattern("^[0-9]+ (minutes?|hours?|days?|months?)")
        @JsonPropertyDescription(
            "TODO")
        String retention,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public DistributedLogs {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
