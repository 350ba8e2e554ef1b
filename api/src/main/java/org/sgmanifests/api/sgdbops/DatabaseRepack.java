package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Form;

/** Repack settings of one database. They override the common ones. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DatabaseRepack(
    @Required @JsonPropertyDescription("Database to repack. Mandatory.") String name,
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
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public DatabaseRepack {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
