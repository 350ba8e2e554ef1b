package org.sgmanifests.api.sgstream;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Demanded;
import org.sgmanifests.api.schema.Form;
import org.sgmanifests.api.schema.Since;

/** How events are sent to a Knative service. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KnativeHttp(
    @Since("1.13")
        @JsonPropertyDescription(
            "URL that events are sent to. Optional by schema, but once this section is "
                + "written the operator demands it.")
        @Demanded
        String url,
    @Since("1.13") @JsonPropertyDescription("Extra HTTP headers, by name.")
        Map<String, String> headers,
    @Since("1.13")
        @JsonPropertyDescription("Longest wait for a connection, as ISO duration such as PT10S.")
        @Form(Form.Text.DURATION)
        String connectTimeout,
    @Since("1.13")
        @JsonPropertyDescription("Longest wait for the answer, as ISO duration such as PT10S.")
        @Form(Form.Text.DURATION)
        String readTimeout,
    @Since("1.13")
        @JsonPropertyDescription("How often sending an event is tried again after a failure.")
        Integer retryLimit,
    @Default("60")
        @Since("1.13")
        @JsonPropertyDescription(
            "Longest pause in seconds between two attempts; the pauses grow up to it. Default "
                + "60.")
        Integer retryBackoffDelay,
    @Since("1.13")
        @JsonPropertyDescription(
            "True does not check that the certificate belongs to the host of the URL. "
                + "Insecure.")
        Boolean skipHostnameVerification,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public KnativeHttp {
    headers = Frozen.map(headers);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
