package org.sgmanifests.api.sginstanceprofile;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.OneOf;
import org.sgmanifests.api.schema.Since;

/**
 * Pre-allocated huge pages for a container. At least one of the two sizes has to be set, and the
 * nodes must offer them.
 */
@OneOf(
    value = {"hugepages-2Mi", "hugepages-1Gi"},
    most = OneOf.Most.ALL)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HugePages(
    @JsonProperty("hugepages-2Mi")
        @Pattern("^[0-9]+(\\.[0-9]+)?(Mi|Gi)$")
        @Since("1.2")
        @JsonPropertyDescription(
            "Total amount of 2 MiB pages: a number followed by Mi or Gi, in multiples of 2Mi.")
        String hugepages2Mi,
    @JsonProperty("hugepages-1Gi")
        @Pattern("^[0-9]+(\\.[0-9]+)?(Mi|Gi)$")
        @Since("1.2")
        @JsonPropertyDescription(
            "Total amount of 1 GiB pages: a number followed by Mi or Gi, in multiples of 1Gi.")
        String hugepages1Gi,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public HugePages {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
