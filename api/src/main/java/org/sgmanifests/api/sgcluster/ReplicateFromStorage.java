package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.RestorePerformance;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/** Place where WAL-G has put the WAL files of the source of a standby cluster. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplicateFromStorage(
    @Since("1.4")
        @JsonPropertyDescription("Bandwidth and concurrency limits for reading from the storage.")
        RestorePerformance performance,
    @Required
        @Since("1.4")
        @RefersTo(value = "SGObjectStorage", ignoredWhen = "instance.sgCluster")
        @JsonPropertyDescription(
            "Name of the SGObjectStorage of the same namespace. Mandatory; its Secrets must "
                + "exist too.")
        String sgObjectStorage,
    @Required
        @Since("1.4")
        @JsonPropertyDescription(
            "Path inside the bucket, as in status.backupPaths of a StackGres source. "
                + "Mandatory. Must not be the path that this cluster writes its own backups to.")
        String path,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ReplicateFromStorage {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
