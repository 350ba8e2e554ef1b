package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.FreeForm;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/** Service account of the installation. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InstallationServiceAccount(
    @Default("true")
        @Since("1.6")
        @JsonPropertyDescription("Whether the service account is created. Default true.")
        Boolean create,
    @FreeForm @Since("1.6") @JsonPropertyDescription("Annotations of the service account.")
        Map<String, Object> annotations,
    @Since("1.6")
        @RefersTo(value = "Secret", madeAtRunTime = true)
        @JsonPropertyDescription(
            "Names of Secrets with registry credentials, in the namespace of the operator.")
        List<String> repoCredentials,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public InstallationServiceAccount {
    annotations = Frozen.map(annotations);
    repoCredentials = Frozen.list(repoCredentials);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
