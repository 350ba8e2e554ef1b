package org.sgmanifests.api.sginstanceprofile;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Resource limits of one container or init container. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContainerProfile(
    @Pattern("^[1-9][0-9]*[m]?$")
        @Since("1.3")
        @JsonPropertyDescription(
            "CPU limit: a whole number of cores or millicores with suffix m. Decimals are "
                + "refused.")
        String cpu,
    @Pattern("^[0-9]+(\\.[0-9]+)?(Mi|Gi)$")
        @Since("1.3")
        @JsonPropertyDescription("Memory limit: a number followed by Mi or Gi.")
        String memory,
    @Since("1.3") @JsonPropertyDescription("Huge pages of the container.") HugePages hugePages,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ContainerProfile {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
