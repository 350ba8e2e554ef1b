package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Size;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Own scripts for pgbench. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PgbenchCustom(
    @Since("1.13") @JsonPropertyDescription("Script that prepares the database before the load.")
        PgbenchInitialization initialization,
    @Size(min = 1)
        @Since("1.13")
        @JsonPropertyDescription(
            "Scripts of the load, at least one. pgbench picks one for each transaction "
                + "according to the weights.")
        List<PgbenchScript> scripts,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PgbenchCustom {
    scripts = Frozen.list(scripts);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
