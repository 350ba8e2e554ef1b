package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.Condition;
import org.sgmanifests.api.schema.FreeForm;
import org.sgmanifests.api.schema.RemovedIn;
import org.sgmanifests.api.schema.Since;

/** State of the installation. Written by the operator, never by users. */
@FreeForm
@RemovedIn(value = "1.18.5", fields = "removeOldOperatorBundleResources: boolean")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGConfigStatus(
    @Since("1.6") @JsonPropertyDescription("Current conditions of the installation.")
        List<Condition> conditions,
    @Since("1.6") @JsonPropertyDescription("Operator version that is installed.") String version,
    @Since("1.6") @JsonPropertyDescription("State of the Grafana integration.")
        GrafanaStatus grafana,
    @Since("1.11")
        @JsonPropertyDescription("Operator version that the existing objects have been updated to.")
        String existingCrUpdatedToVersion,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGConfigStatus {
    conditions = Frozen.list(conditions);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
