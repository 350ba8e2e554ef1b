package org.sgmanifests.api.sgstream;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Form;
import org.sgmanifests.api.schema.Since;

/** HTTP endpoint that takes events. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CloudEventHttp(
    @Required @Since("1.12") @JsonPropertyDescription("URL that events are sent to. Mandatory.")
        String url,
    @Since("1.12") @JsonPropertyDescription("Extra HTTP headers, by name.")
        Map<String, String> headers,
    @Since("1.12")
        @JsonPropertyDescription("Longest wait for a connection, as ISO duration such as PT10S.")
        @Form(Form.Text.DURATION)
        String connectTimeout,
    @Since("1.12")
        @JsonPropertyDescription("Longest wait for the answer, as ISO duration such as PT10S.")
        @Form(Form.Text.DURATION)
        String readTimeout,
    @Since("1.12")
        @JsonPropertyDescription("How often sending an event is tried again after a failure.")
        Integer retryLimit,
    @Default("60")
        @Since("1.12")
        @JsonPropertyDescription(
            "Longest pause in seconds between two attempts; the pauses grow up to it. Default "
                + "60.")
        Integer retryBackoffDelay,
    @Since("1.12")
        @JsonPropertyDescription(
            "True does not check that the certificate belongs to the host of the URL. "
                + "Insecure.")
        Boolean skipHostnameVerification,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public CloudEventHttp {
    headers = Frozen.map(headers);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
