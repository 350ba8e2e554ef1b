package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** The three technical users of PostgreSQL in a cluster. Each entry is optional. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersCredentials(
    @Since("1.5")
        @JsonPropertyDescription(
            "Administration user. Default name postgres with a generated password.")
        UserCredentials superuser,
    @Since("1.5")
        @JsonPropertyDescription(
            "User that the replicas stream WAL with. Default name replicator with a generated "
                + "password.")
        UserCredentials replication,
    @Since("1.5")
        @JsonPropertyDescription(
            "User that PgBouncer looks up other users with. Default name authenticator with a "
                + "generated password. With another name the cluster cannot be the source of "
                + "replicateFrom.instance.sgCluster.")
        UserCredentials authenticator,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public UsersCredentials {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
