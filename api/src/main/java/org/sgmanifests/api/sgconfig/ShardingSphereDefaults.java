package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.ServiceAccountReference;
import org.sgmanifests.api.schema.Since;

/** Defaults for sharded clusters of type shardingsphere. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardingSphereDefaults(
    @Since("1.8")
        @JsonPropertyDescription(
            "Service account for sharded clusters that name none. Unset means that each of "
                + "them has to name its own.")
        ServiceAccountReference serviceAccount,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardingSphereDefaults {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
