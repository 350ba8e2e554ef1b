package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/** Vacuum settings of one database. They override the common ones. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DatabaseVacuum(
    @Required @JsonPropertyDescription("Database to vacuum. Mandatory.") String name,
    @JsonPropertyDescription(
            "True rewrites the tables and gives space back to the file system (FULL). Locks "
                + "each table exclusively and needs room for a copy.")
        Boolean full,
    @JsonPropertyDescription(
            "True freezes all rows as far as possible (FREEZE). Part of full anyway.")
        Boolean freeze,
    @JsonPropertyDescription("True also refreshes the statistics of the planner (ANALYZE).")
        Boolean analyze,
    @JsonPropertyDescription(
            "True reads all pages, also those that the visibility map would allow to skip "
                + "(DISABLE_PAGE_SKIPPING).")
        Boolean disablePageSkipping,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public DatabaseVacuum {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
