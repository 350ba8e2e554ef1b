package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.RefersTo;

/** Ships the logs of the cluster to a central log database. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DistributedLogs(
    @RefersTo(value = "SGDistributedLogs", scope = RefersTo.Scope.NAMED_NAMESPACE)
        @JsonPropertyDescription(
            "Name of the SGDistributedLogs, with a dot and its namespace in front "
                + "(namespace.name) if it is in another one. Existence is not checked, shipping "
                + "just fails.")
        String sgDistributedLogs,
    @Pattern("^[0-9]+ (minutes?|hours?|days?|months?)")
        @JsonPropertyDescription(
            "How long logs are kept: a whole number, a space and minutes, hours, days or "
                + "months, for example 7 days.")
        String retention,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public DistributedLogs {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
