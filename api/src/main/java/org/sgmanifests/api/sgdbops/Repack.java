package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Form;

/** Removes bloat from tables and indexes with the extension pg_repack, without long locks. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Repack(
    @JsonPropertyDescription(
            "True rebuilds tables in any order, as VACUUM FULL does, rather than in the order "
                + "of the cluster index.")
        Boolean noOrder,
    @JsonPropertyDescription(
            "How long to wait for conflicting sessions, as ISO duration such as PT1M. After "
                + "that they are cancelled, unless noKillBackend is true.")
        @Form(Form.Text.DURATION)
        String waitTimeout,
    @JsonPropertyDescription(
            "True skips a table whose lock is not available in time, rather than cancelling "
                + "other sessions.")
        Boolean noKillBackend,
    @JsonPropertyDescription("True does not refresh the statistics of the planner afterwards.")
        Boolean noAnalyze,
    @JsonPropertyDescription("True leaves out tables that belong to an extension.")
        Boolean excludeExtension,
    @JsonPropertyDescription(
            "Databases to repack, with settings of their own. Unset means all databases.")
        List<DatabaseRepack> databases,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Repack {
    databases = Frozen.list(databases);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
