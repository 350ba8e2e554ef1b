package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpdateStrategy(
    @Default("\"OnlyDbOps\"")
        @Since("1.18.2")
        @JsonPropertyDescription(
            "TODO")
        String type,
    @Default("\"InPlace\"")
        @Since("1.18.2")
        @JsonPropertyDescription(
            "TODO")
        String method,
    @Since("1.18.2")
        @JsonPropertyDescription(
            "TODO")
        List<UpdateSchedule> schedule,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public UpdateStrategy {
    schedule = Frozen.list(schedule);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
