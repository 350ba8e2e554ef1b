package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.FreeForm;
import org.sgmanifests.api.schema.Since;

/** OpenTelemetry collector that gathers the metrics of the clusters. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CollectorDeployment(
    @Default("\"stackgres-collector\"")
        @Since("1.14")
        @JsonPropertyDescription("Name of the deployment. Default stackgres-collector.")
        String name,
    @Since("1.14")
        @JsonPropertyDescription("Splits scraping and exporting into deployments of their own.")
        CollectorReceivers receivers,
    @FreeForm @Since("1.14") @JsonPropertyDescription("Annotations of the collector pods.")
        Map<String, Object> annotations,
    @FreeForm
        @Since("1.14")
        @JsonPropertyDescription(
            "CPU and memory of the collector container, as Kubernetes resource requirements.")
        Map<String, Object> resources,
    @FreeForm
        @Since("1.14")
        @JsonPropertyDescription("Labels that a node must have for the collector pods.")
        Map<String, Object> nodeSelector,
    @FreeForm
        @Since("1.14")
        @JsonPropertyDescription("Taints of nodes that the collector pods accept.")
        List<Map<String, Object>> tolerations,
    @FreeForm @Since("1.14") @JsonPropertyDescription("Affinity rules of the collector pods.")
        Map<String, Object> affinity,
    @Since("1.14") @JsonPropertyDescription("Service account of the collector.")
        ComponentServiceAccount serviceAccount,
    @Since("1.14") @JsonPropertyDescription("Service of the collector.") CollectorService service,
    @FreeForm
        @Since("1.14")
        @JsonPropertyDescription(
            "Ports of the collector container, in the form of Kubernetes container ports.")
        List<Map<String, Object>> ports,
    @FreeForm
        @Since("1.14")
        @JsonPropertyDescription("Extra volume mounts of the collector container.")
        List<Map<String, Object>> volumeMounts,
    @FreeForm
        @Since("1.14")
        @JsonPropertyDescription(
            "Extra volumes of the collector pods. Secrets, ConfigMaps and claims are those of "
                + "the namespace of the operator.")
        List<Map<String, Object>> volumes,
    @FreeForm
        @Since("1.14")
        @JsonPropertyDescription("Configuration of the OpenTelemetry collector, free form.")
        Map<String, Object> config,
    @Since("1.14") @JsonPropertyDescription("How Prometheus gets the metrics from the collector.")
        PrometheusOperator prometheusOperator,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public CollectorDeployment {
    annotations = Frozen.map(annotations);
    resources = Frozen.map(resources);
    nodeSelector = Frozen.map(nodeSelector);
    tolerations = Frozen.list(tolerations);
    affinity = Frozen.map(affinity);
    ports = Frozen.list(ports);
    volumeMounts = Frozen.list(volumeMounts);
    volumes = Frozen.list(volumes);
    config = Frozen.map(config);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
