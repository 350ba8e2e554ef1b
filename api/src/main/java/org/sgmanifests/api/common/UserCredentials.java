package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/**
 * Name and password of a user, each taken from a Secret. Both are optional and independent of each
 * other.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserCredentials(
    @Since("1.5")
        @RefersTo(
            value = "Secret",
            ignoredWhen = {"replicateFrom.users", "replicateFrom.instance.sgCluster"})
        @JsonPropertyDescription(
            "Secret key with the user name. Unset uses the default name. Renaming a user of a "
                + "running cluster needs manual SQL.")
        SecretKeySelector username,
    @Since("1.5")
        @RefersTo(
            value = "Secret",
            ignoredWhen = {"replicateFrom.users", "replicateFrom.instance.sgCluster"})
        @JsonPropertyDescription(
            "Secret key with the password. Unset generates one. Avoid single quotes and line "
                + "breaks, they break generated scripts.")
        SecretKeySelector password,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public UserCredentials {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
