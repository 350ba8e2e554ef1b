package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** State of the Grafana integration. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GrafanaStatus(
    @Since("1.6") @JsonPropertyDescription("Addresses of the created dashboards.")
        List<String> urls,
    @Since("1.6") @JsonPropertyDescription("Token that the web console uses for Grafana.")
        String token,
    @Since("1.6") @JsonPropertyDescription("Hash of the Grafana settings, to notice changes.")
        String configHash,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public GrafanaStatus {
    urls = Frozen.list(urls);
    additionalProperties = Frozen.additional(additionalProperties);
  }

  /** Shows no value, as one of them is secret. */
  @Override
  public String toString() {
    return "GrafanaStatus[...]";
  }
}
