package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.UpdateMethod;
import org.sgmanifests.api.values.UpdateStrategyType;

/**
 * When and how the operator restarts pods for changes that need a restart. Annotations starting
 * with stackgres.io/rollout override it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpdateStrategy(
    @Default("\"OnlyDbOps\"")
        @Since("1.18")
        @JsonPropertyDescription(
            "Always (at once), Schedule (only in the windows of schedule), OnlyDbOps (only through"
                + " an SGDbOps) or Never. Default OnlyDbOps; unknown text is silently turned into"
                + " OnlyDbOps.")
        UpdateStrategyType type,
    @Default("\"InPlace\"")
        @Since("1.18")
        @JsonPropertyDescription(
            "InPlace restarts the existing pods, ReducedImpact first starts an additional "
                + "replica. Default InPlace.")
        UpdateMethod method,
    @Since("1.18")
        @JsonPropertyDescription("Time windows in which pods may be restarted, for type Schedule.")
        List<UpdateSchedule> schedule,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public UpdateStrategy {
    schedule = Frozen.list(schedule);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
