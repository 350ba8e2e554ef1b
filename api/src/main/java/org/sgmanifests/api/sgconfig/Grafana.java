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

/** Grafana dashboards embedded in the web console. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Grafana(
    @Default("false")
        @Since("1.6")
        @JsonPropertyDescription(
            "True lets the operator create dashboards in Grafana and embed them in the web "
                + "console. Default false.")
        Boolean autoEmbed,
    @Default("\"http\"")
        @Since("1.6")
        @JsonPropertyDescription("http or https: the scheme of the Grafana address. Default http.")
        String schema,
    @Since("1.6")
        @JsonPropertyDescription(
            "Host name of Grafana, with port if needed, as reachable from the operator.")
        String webHost,
    @Default("\"Prometheus\"")
        @Since("1.6")
        @JsonPropertyDescription("Data source in Grafana that has the metrics. Default Prometheus.")
        String datasourceName,
    @Default("\"admin\"")
        @Since("1.6")
        @JsonPropertyDescription(
            "Grafana user that creates the dashboards. Default admin. Only used unless the "
                + "Secret is given.")
        String user,
    @Default("\"prom-operator\"")
        @Since("1.6")
        @JsonPropertyDescription(
            "Password of that user. Default prom-operator. Only used unless the Secret is "
                + "given.")
        String password,
    @Since("1.6")
        @JsonPropertyDescription(
            "Namespace of the Secret with the Grafana credentials. Only counts together with "
                + "secretName, secretUserKey and secretPasswordKey.")
        String secretNamespace,
    @Since("1.6")
        @JsonPropertyDescription(
            "Secret with the Grafana credentials. Once all four fields are given it has to "
                + "exist; missing keys fall back to user and password.")
        String secretName,
    @Since("1.6") @JsonPropertyDescription("Entry of the Secret with the Grafana user.")
        String secretUserKey,
    @Since("1.6") @JsonPropertyDescription("Entry of the Secret with the Grafana password.")
        String secretPasswordKey,
    @Since("1.6")
        @RefersTo("ConfigMap")
        @JsonPropertyDescription(
            "ConfigMap in the namespace of the operator with an own dashboard under the key "
                + "grafana-dashboard.json. Unset uses the built in dashboards.")
        String dashboardConfigMap,
    @Since("1.6")
        @JsonPropertyDescription(
            "Id of a dashboard of grafana.com that is created in Grafana. Default 9628.")
        String dashboardId,
    @Since("1.6")
        @JsonPropertyDescription(
            "URL of dashboards that exist already, to embed without autoEmbed.")
        String url,
    @Since("1.6") @JsonPropertyDescription("Token for Grafana, to embed without autoEmbed.")
        String token,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Grafana {
    additionalProperties = Frozen.additional(additionalProperties);
  }

  /** Shows no value, as one of them is secret. */
  @Override
  public String toString() {
    return "Grafana[...]";
  }
}
