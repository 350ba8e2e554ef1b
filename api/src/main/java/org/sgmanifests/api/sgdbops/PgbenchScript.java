package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.ScriptSource;
import org.sgmanifests.api.schema.Since;

/**
 * One script of a pgbench load. Exactly one of script, scriptFrom, builtin and replay should be
 * set; the operator does not check it here.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PgbenchScript(
    @Since("1.13") @JsonPropertyDescription("Text of the script, SQL with pgbench meta commands.")
        String script,
    @Since("1.13")
        @JsonPropertyDescription(
            "Secret or ConfigMap with the script. If it is missing, the pod of the benchmark "
                + "does not start.")
        ScriptSource scriptFrom,
    @Since("1.13")
        @JsonPropertyDescription(
            "Name of a built in script of pgbench: tpcb-like, simple-update or select-only.")
        String builtin,
    @Since("1.13") @JsonPropertyDescription("Index of the sampled query to run, counted from 0.")
        Integer replay,
    @Since("1.13")
        @JsonPropertyDescription(
            "Share of this script in the load in proportion to the weights of the others. "
                + "pgbench default 1.")
        Integer weight,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PgbenchScript {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
