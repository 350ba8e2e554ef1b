package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersistentVolume(
    @Required
        @Pattern("^[0-9]+(\\.[0-9]+)?(Mi|Gi|Ti)$")
        @JsonPropertyDescription(
            "TODO")
        String size,
    @JsonPropertyDescription(
            "TODO")
        String storageClass,
    @Since("1.18.4")
        @JsonPropertyDescription(
            "TODO")
        String fsGroupChangePolicy,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PersistentVolume {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
