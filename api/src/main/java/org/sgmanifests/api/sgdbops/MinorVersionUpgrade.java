package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Demanded;
import org.sgmanifests.api.schema.NotEmpty;
import org.sgmanifests.api.values.UpdateMethod;

/**
 * Changes the minor version of PostgreSQL within the same major. Not for parts of a sharded
 * cluster.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MinorVersionUpgrade(
    @JsonPropertyDescription(
            "Exact version to run afterwards, of the same major, quoted in YAML. Mandatory. "
                + "Releases with severe bugs are refused.")
        @Demanded
        @NotEmpty
        String postgresVersion,
    @JsonPropertyDescription(
            "InPlace restarts the existing pods, ReducedImpact first starts an additional "
                + "replica.")
        UpdateMethod method,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public MinorVersionUpgrade {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
