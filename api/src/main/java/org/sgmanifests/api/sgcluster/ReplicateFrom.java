package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.ReplicateFromUsers;
import org.sgmanifests.api.schema.Since;

/**
 * Source of a standby cluster. Needs instance, storage or both; users goes with every source but
 * another SGCluster. While it is present no managedSql script runs.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplicateFrom(
    @Since("1.4")
        @JsonPropertyDescription(
            "Running source to stream from: an SGCluster or an external server.")
        ReplicateFromInstance instance,
    @Since("1.4")
        @JsonPropertyDescription(
            "Object storage with the WAL files of the source. Not allowed with "
                + "instance.sgCluster. Alone it also needs initialData.restore to make the first "
                + "copy.")
        ReplicateFromStorage storage,
    @Since("1.4")
        @JsonPropertyDescription(
            "Users of the source with their passwords. Mandatory with instance.external or "
                + "storage, not allowed with instance.sgCluster.")
        ReplicateFromUsers users,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ReplicateFrom {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
