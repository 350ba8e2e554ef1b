package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.RestorePerformance;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplicationInitialization(
    @Default("\"FromExistingBackup\"")
        @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        String mode,
    @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        String backupNewerThan,
    @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        RestorePerformance backupRestorePerformance,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ReplicationInitialization {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
