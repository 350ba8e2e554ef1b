package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/** Certificates of operator, web console and collector, generated or your own. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Certificates(
    @Default("true")
        @Since("1.6")
        @JsonPropertyDescription(
            "Whether the certificate signing request of the operator is approved "
                + "automatically. Default true.")
        Boolean autoapprove,
    @Default("true")
        @Since("1.6")
        @JsonPropertyDescription(
            "Whether a certificate for the operator is generated. Default true.")
        Boolean createForOperator,
    @Default("true")
        @Since("1.6")
        @JsonPropertyDescription(
            "Whether a certificate for the web console and the REST API is generated. Default "
                + "true.")
        Boolean createForWebApi,
    @Default("true")
        @Since("1.14")
        @JsonPropertyDescription(
            "Whether a certificate for the collector is generated. Default true.")
        Boolean createForCollector,
    @Since("1.6")
        @RefersTo(value = "Secret", generated = "{name}-certs", madeAtRunTime = true)
        @JsonPropertyDescription(
            "Secret with the certificate of the operator, in its namespace. Unset means the "
                + "name of this object plus -certs, which is generated.")
        String secretName,
    @Default("true")
        @Since("1.6")
        @JsonPropertyDescription(
            "Whether the generated certificate of the operator is renewed when it expires. "
                + "Default true.")
        Boolean regenerateCert,
    @Since("1.6")
        @JsonPropertyDescription("Lifetime in days of the generated certificate of the operator.")
        Integer certDuration,
    @Since("1.6")
        @RefersTo(value = "Secret", generated = "{name}-web-certs", madeAtRunTime = true)
        @JsonPropertyDescription(
            "Secret with the certificate of the web console, in the namespace of the "
                + "operator. Unset means the name of this object plus -web-certs, which is "
                + "generated.")
        String webSecretName,
    @Default("true")
        @Since("1.6")
        @JsonPropertyDescription(
            "Whether the generated certificate of the web console is renewed when it expires. "
                + "Default true.")
        Boolean regenerateWebCert,
    @Default("true")
        @Since("1.6")
        @JsonPropertyDescription(
            "Whether the generated RSA key pair of the web console is renewed when it "
                + "expires. Default true.")
        Boolean regenerateWebRsa,
    @Since("1.6")
        @JsonPropertyDescription(
            "Lifetime in days of the generated certificate of the web console.")
        Integer webCertDuration,
    @Since("1.6")
        @JsonPropertyDescription(
            "Lifetime in days of the generated RSA key pair of the web console.")
        Integer webRsaDuration,
    @Since("1.14")
        @RefersTo(value = "Secret", generated = "{name}-collector-certs", madeAtRunTime = true)
        @JsonPropertyDescription(
            "Secret with the certificate of the collector, in the namespace of the operator. "
                + "Unset means the name of this object plus -collector-certs, which is generated.")
        String collectorSecretName,
    @Default("true")
        @Since("1.14")
        @JsonPropertyDescription(
            "Whether the generated certificate of the collector is renewed when it expires. "
                + "Default true.")
        Boolean regenerateCollectorCert,
    @Since("1.14")
        @JsonPropertyDescription("Lifetime in days of the generated certificate of the collector.")
        Integer collectorCertDuration,
    @Since("1.6") @JsonPropertyDescription("Lets cert-manager issue the certificates instead.")
        CertManagerSettings certManager,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Certificates {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
