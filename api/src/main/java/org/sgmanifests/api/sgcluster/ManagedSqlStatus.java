package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** State of the scripts of managedSql. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ManagedSqlStatus(
    @Since("1.3") @JsonPropertyDescription("One entry for each element of spec.managedSql.scripts.")
        List<ManagedScriptStatus> scripts,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ManagedSqlStatus {
    scripts = Frozen.list(scripts);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
