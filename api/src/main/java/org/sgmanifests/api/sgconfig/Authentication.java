package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.NameReference;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.AuthenticationType;

/** How users log in to the web console and to the REST API. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Authentication(
    @Default("\"jwt\"")
        @Since("1.6")
        @JsonPropertyDescription(
            "jwt (user and password) or oidc (OpenID Connect provider). Default jwt. Not "
                + "checked by the operator, which fails on other text.")
        AuthenticationType type,
    @Default("true")
        @Since("1.6")
        @JsonPropertyDescription(
            "Whether the Secret of the administrator is generated. Default true.")
        Boolean createAdminSecret,
    @Default("\"admin\"")
        @Since("1.6")
        @JsonPropertyDescription(
            "Name of the administrator. Default admin. Should equal k8sUsername of the Secret "
                + "of secretRef.")
        String user,
    @Since("1.6")
        @JsonPropertyDescription(
            "Password of the administrator. Unset generates one. Visible to everybody who can "
                + "read the object.")
        String password,
    @Since("1.8")
        @RefersTo(value = "Secret", generated = "stackgres-restapi-admin")
        @JsonPropertyDescription(
            "Secret with the credentials of the administrator, in the namespace of the "
                + "operator. Unset means stackgres-restapi-admin, which is generated unless "
                + "createAdminSecret is false.")
        NameReference secretRef,
    @Since("1.6") @JsonPropertyDescription("OpenID Connect provider, for type oidc.")
        OpenIdConnect oidc,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Authentication {
    additionalProperties = Frozen.additional(additionalProperties);
  }

  /** Shows no value, as one of them is secret. */
  @Override
  public String toString() {
    return "Authentication[...]";
  }
}
