package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Certificates issued by cert-manager. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CertManagerSettings(
    @Default("false")
        @Since("1.6")
        @JsonPropertyDescription(
            "True creates an issuer and certificates for cert-manager, which has to be "
                + "installed. Default false.")
        Boolean autoConfigure,
    @Default("\"2160h\"")
        @Since("1.6")
        @JsonPropertyDescription(
            "Lifetime of the certificates as duration of cert-manager. Default 2160h, that is "
                + "90 days.")
        String duration,
    @Default("\"360h\"")
        @Since("1.6")
        @JsonPropertyDescription(
            "How long before the end the certificates are renewed. Default 360h, that is 15 "
                + "days.")
        String renewBefore,
    @Default("\"PKCS1\"")
        @Since("1.6")
        @JsonPropertyDescription("Encoding of the private key: PKCS1 or PKCS8. Default PKCS1.")
        String encoding,
    @Default("2048")
        @Since("1.6")
        @JsonPropertyDescription("Size of the private key in bits. Default 2048.")
        Integer size,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public CertManagerSettings {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
