package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Min;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Demanded;

/** Restore of a backup into a new cluster. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Restore(
    @JsonPropertyDescription("Which backup to restore and up to which point. Mandatory.") @Demanded
        RestoreFromBackup fromBackup,
    @Min(1)
        @JsonPropertyDescription(
            "Number of parallel writers to disk during the restore, 1 or more. Unset becomes "
                + "1 on creation.")
        Integer downloadDiskConcurrency,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Restore {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
