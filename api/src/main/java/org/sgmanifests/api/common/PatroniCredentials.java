package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/** Credentials of the REST API of Patroni. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PatroniCredentials(
    @Since("1.5")
        @RefersTo(
            value = "Secret",
            ignoredWhen = {"replicateFrom.users", "replicateFrom.instance.sgCluster"})
        @JsonPropertyDescription(
            "Secret key with the password of the REST API; its user name is always superuser. "
                + "Unset generates one.")
        SecretKeySelector restApiPassword,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PatroniCredentials {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
