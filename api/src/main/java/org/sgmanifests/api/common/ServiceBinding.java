package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Needs;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/**
 * Content of the generated Secret for the Service Binding specification: host, port, user, password
 * and connection URI. Without user and password the superuser is used.
 */
@Needs(field = "username", needs = "password")
@Needs(field = "password", needs = "username")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceBinding(
    @Since("1.6")
        @JsonPropertyDescription("Value of the provider entry in the Secret. Default stackgres.")
        String provider,
    @Since("1.6")
        @JsonPropertyDescription("Database in the connection URI. Unset leaves it out of the URI.")
        String database,
    @Since("1.6")
        @JsonPropertyDescription(
            "Database user in the Secret, only together with password. Unset uses the "
                + "superuser.")
        String username,
    @Since("1.6")
        @RefersTo("Secret")
        @JsonPropertyDescription(
            "Secret key with the password of that user, only together with username. Name and "
                + "key are both needed.")
        KeySelector password,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ServiceBinding {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
