package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.ManagedScript;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.schema.UniqueBy;

/** SGScripts to run on the primary of a part of a sharded cluster, in the order of the list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardedManagedSql(
    @Since("1.5")
        @JsonPropertyDescription(
            "True goes on with the next SGScript after one has failed. Unset means false.")
        Boolean continueOnSGScriptError,
    @Since("1.5")
        @JsonPropertyDescription(
            "The SGScripts to run. Their ids start at 10, since 0 to 9 are kept for the "
                + "operator.")
        @UniqueBy("id")
        List<ManagedScript> scripts,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardedManagedSql {
    scripts = Frozen.list(scripts);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
