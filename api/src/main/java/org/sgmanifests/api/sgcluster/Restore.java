package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Min;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Restore(
    @JsonPropertyDescription(
            "TODO")
        RestoreFromBackup fromBackup,
    @Min(1)
        @JsonPropertyDescription(
            "TODO")
        Integer downloadDiskConcurrency,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Restore {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
