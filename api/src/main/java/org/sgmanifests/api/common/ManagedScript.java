package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Demanded;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/** Use of an SGScript by a cluster. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ManagedScript(
    @Since("1.3")
        @JsonPropertyDescription(
            "Number that ties the entry to its status, unique in the list. Leave it out, the "
                + "operator then assigns the next free number; do not change it later.")
        Integer id,
    @Since("1.3")
        @RefersTo(value = "SGScript", generated = "{name}-default")
        @JsonPropertyDescription(
            "Name of the SGScript of the same namespace. Mandatory. Several clusters may "
                + "share one. A missing script only shows when it should run.")
        @Demanded
        String sgScript,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ManagedScript {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
