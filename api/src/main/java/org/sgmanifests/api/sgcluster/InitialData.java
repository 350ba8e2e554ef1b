package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Refused;

/** Where the first data of a new cluster comes from. An empty section means an empty database. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InitialData(
    @JsonPropertyDescription(
            "Restores a backup when the cluster is created. Cannot be added, changed or "
                + "removed afterwards.")
        Restore restore,
    @Deprecated
        @JsonPropertyDescription(
            "Deprecated and refused by the operator, even when empty: use managedSql with an "
                + "SGScript.")
        @Refused(instead = "spec.managedSql")
        List<InitialScript> scripts,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public InitialData {
    scripts = Frozen.list(scripts);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
