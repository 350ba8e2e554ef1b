package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.KeySelector;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/** OpenID Connect provider that users log in with. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpenIdConnect(
    @Since("1.6")
        @JsonPropertyDescription(
            "How the certificate of the provider is checked: required, certificate-validation "
                + "or none.")
        String tlsVerification,
    @Since("1.6")
        @JsonPropertyDescription(
            "Base URL of the provider, under which its discovery document is found.")
        String authServerUrl,
    @Since("1.6")
        @JsonPropertyDescription(
            "Client id at the provider, in plain text. Use clientIdSecretRef to keep it in a "
                + "Secret.")
        String clientId,
    @Since("1.6")
        @JsonPropertyDescription(
            "Client secret, in plain text. Use credentialsSecretSecretRef to keep it in a "
                + "Secret.")
        String credentialsSecret,
    @Since("1.6")
        @RefersTo("Secret")
        @JsonPropertyDescription(
            "Secret key with the client id, in the namespace of the operator. Unset uses "
                + "clientId.")
        KeySelector clientIdSecretRef,
    @Since("1.6")
        @RefersTo("Secret")
        @JsonPropertyDescription(
            "Secret key with the client secret, in the namespace of the operator. Unset uses "
                + "credentialsSecret.")
        KeySelector credentialsSecretSecretRef,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public OpenIdConnect {
    additionalProperties = Frozen.additional(additionalProperties);
  }

  /** Shows no value, as one of them is secret. */
  @Override
  public String toString() {
    return "OpenIdConnect[...]";
  }
}
