package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.ManagedScript;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.schema.UniqueBy;

/**
 * SGScripts to run on the primary of the cluster, in the order of the list. They do not run on a
 * standby cluster.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ManagedSql(
    @Default("false")
        @Since("1.3")
        @JsonPropertyDescription(
            "True goes on with the next SGScript after one has failed. Default false.")
        Boolean continueOnSGScriptError,
    @Since("1.3")
        @JsonPropertyDescription(
            "The SGScripts to run. The generated one, named like the cluster plus -default, "
                + "is put first unless it is listed.")
        @UniqueBy("id")
        List<ManagedScript> scripts,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ManagedSql {
    scripts = Frozen.list(scripts);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
