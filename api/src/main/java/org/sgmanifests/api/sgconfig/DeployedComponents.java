package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Which parts of StackGres are deployed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeployedComponents(
    @Default("true")
        @Since("1.6")
        @JsonPropertyDescription("Whether the operator is deployed. Default true.")
        Boolean operator,
    @Default("true")
        @Since("1.6")
        @JsonPropertyDescription(
            "Whether the REST API and the web console are deployed. Default true.")
        Boolean restapi,
    @Default("true")
        @Since("1.14")
        @JsonPropertyDescription("Whether the collector is deployed. Default true.")
        Boolean collector,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public DeployedComponents {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
