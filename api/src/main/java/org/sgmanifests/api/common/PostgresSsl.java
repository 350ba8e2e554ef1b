package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Form;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/**
 * SSL settings for client connections: switch, own certificate, or lifetime of the generated one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostgresSsl(
    @Default("true")
        @JsonPropertyDescription(
            "Whether PostgreSQL accepts SSL connections. Default true; without own "
                + "certificate a self signed one is generated into the Secret named like the "
                + "cluster plus -ssl.")
        Boolean enabled,
    @Since("1.18")
        @JsonPropertyDescription(
            "Lifetime of the generated certificate as ISO duration of days and smaller units, "
                + "for example P90D. Years, months and weeks are refused. Unset means 365 days; "
                + "renewed before the end.")
        @Form(Form.Text.DURATION)
        String duration,
    @RefersTo(value = "Secret", ignoredWhen = "enabled=false")
        @JsonPropertyDescription(
            "Secret key with the certificate in PEM format. Only counts together with "
                + "privateKeySecretKeySelector; one alone is silently ignored. Do not point it at "
                + "the generated Secret with suffix -ssl.")
        SecretKeySelector certificateSecretKeySelector,
    @RefersTo(value = "Secret", ignoredWhen = "enabled=false")
        @JsonPropertyDescription(
            "Secret key with the private key in PEM format. Only counts together with "
                + "certificateSecretKeySelector; one alone is silently ignored.")
        SecretKeySelector privateKeySecretKeySelector,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PostgresSsl {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
