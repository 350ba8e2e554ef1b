package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * Own credentials for Patroni and for the technical users of PostgreSQL. What is missing is
 * generated into the Secret named like the cluster.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Credentials(
    @Since("1.5") @JsonPropertyDescription("Own password for the REST API of Patroni.")
        PatroniCredentials patroni,
    @Since("1.5")
        @JsonPropertyDescription(
            "Own names and passwords of superuser, replication user and authenticator.")
        UsersCredentials users,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Credentials {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
