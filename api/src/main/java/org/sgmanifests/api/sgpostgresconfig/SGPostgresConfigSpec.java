package org.sgmanifests.api.sgpostgresconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Form;

/** PostgreSQL parameters for clusters of one major version. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGPostgresConfigSpec(
    @Required
        @JsonPropertyDescription(
            "Major version, quoted, for example 16. Clusters compare it as text with their "
                + "major, so do not give a minor. It cannot change.")
        @Form(Form.NOT_BLANK)
        String postgresVersion,
    @JsonProperty("postgresql.conf")
        @Required
        @JsonPropertyDescription(
            "PostgreSQL parameters by name; values are text, so quote numbers and on or off."
                + " Mandatory, may be empty. Unknown names are silently removed; parameters that"
                + " the operator manages, such as port or archive_command, are refused. Defaults"
                + " are added on creation.")
        Map<String, String> postgresqlConf,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGPostgresConfigSpec {
    postgresqlConf = Frozen.map(postgresqlConf);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
