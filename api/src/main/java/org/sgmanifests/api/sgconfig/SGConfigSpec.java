package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.NameReference;
import org.sgmanifests.api.schema.FreeForm;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/**
 * Configuration of the operator itself. Exactly one SGConfig has to exist. Many fields only count
 * when they are set through the Helm chart.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGConfigSpec(
    @Default("\"quay.io\"")
        @Since("1.6")
        @JsonPropertyDescription(
            "Registry that the images of StackGres are pulled from. Default quay.io. Set it "
                + "through the Helm chart.")
        String containerRegistry,
    @Default("\"IfNotPresent\"")
        @Since("1.6")
        @JsonPropertyDescription(
            "When Kubernetes pulls images: Always, IfNotPresent or Never. Default "
                + "IfNotPresent.")
        String imagePullPolicy,
    @Since("1.11")
        @RefersTo(value = "Secret", madeAtRunTime = true)
        @JsonPropertyDescription(
            "Secrets with registry credentials, in the namespace of the operator. Unset uses "
                + "none.")
        List<NameReference> imagePullSecrets,
    @Since("1.11")
        @RefersTo(value = "Namespace", scope = RefersTo.Scope.CLUSTER)
        @JsonPropertyDescription(
            "Namespaces that the operator looks after; objects elsewhere are ignored. Unset "
                + "means all. Set it through the Helm chart.")
        List<String> allowedNamespaces,
    @Since("1.11")
        @JsonPropertyDescription(
            "Labels of the namespaces that the operator looks after. Unset means no "
                + "restriction by labels. Set it through the Helm chart.")
        Map<String, String> allowedNamespaceLabelSelector,
    @Since("1.11")
        @JsonPropertyDescription(
            "True installs the operator without cluster wide permissions, so that some "
                + "functions are not available. Set it through the Helm chart.")
        Boolean disableClusterRole,
    @Since("1.11")
        @JsonPropertyDescription(
            "True lets the REST API act as the logged in user also when disableClusterRole is "
                + "true. Set it through the Helm chart.")
        Boolean allowImpersonationForRestApi,
    @Since("1.11")
        @JsonPropertyDescription(
            "True keeps the operator from updating CRDs and webhooks; somebody else has to do "
                + "it. Set it through the Helm chart.")
        Boolean disableCrdsAndWebhooksUpdate,
    @Since("1.11")
        @RefersTo(value = "Namespace", scope = RefersTo.Scope.CLUSTER)
        @JsonPropertyDescription(
            "Namespace in which the operator looks for the SGConfig. Unset means the "
                + "namespace of the operator. Set it through the Helm chart.")
        String sgConfigNamespace,
    @Since("1.6")
        @JsonPropertyDescription(
            "Service account for the installation. Set it through the Helm chart.")
        InstallationServiceAccount serviceAccount,
    @Since("1.6")
        @JsonPropertyDescription("Deployment of the operator. Set it through the Helm chart.")
        OperatorDeployment operator,
    @Since("1.6")
        @JsonPropertyDescription("Deployment of the REST API, which also serves the web console.")
        RestApiDeployment restapi,
    @Since("1.6") @JsonPropertyDescription("Web console, a container beside the REST API.")
        AdminUi adminui,
    @Default(
            "{\"resources\": {\"limits\": {\"memory\": \"4Gi\", \"cpu\": \"1\"}, \"requests\":"
                + " {\"memory\": \"1Gi\", \"cpu\": \"250m\"}}, \"service\": {\"spec\": {\"type\":"
                + " \"ClusterIP\", \"ports\": [{\"name\": \"prom-http\", \"protocol\": \"TCP\","
                + " \"port\": 9464, \"targetPort\": \"prom-http\"}]}}, \"ports\": [{\"name\":"
                + " \"prom-http\", \"protocol\": \"TCP\", \"containerPort\": 9464}], \"config\":"
                + " {\"receivers\": {\"otlp\": {\"protocols\": {\"grpc\": {\"endpoint\":"
                + " \"0.0.0.0:4317\", \"tls\": {\"ca_file\": \"/etc/operator/certs/tls.crt\","
                + " \"cert_file\": \"/etc/operator/certs/tls.crt\", \"key_file\":"
                + " \"/etc/operator/certs/tls.key\"}}}}}, \"processors\": {\"memory_limiter\":"
                + " {\"check_interval\": \"1s\", \"limit_percentage\": 80,"
                + " \"spike_limit_percentage\": 15}}, \"exporters\": {\"prometheus\":"
                + " {\"endpoint\": \"0.0.0.0:9464\", \"tls\": {\"ca_file\":"
                + " \"/etc/operator/certs/tls.crt\", \"cert_file\":"
                + " \"/etc/operator/certs/tls.crt\", \"key_file\": \"/etc/operator/certs/tls.key\","
                + " \"reload_interval\": \"10m\"}, \"send_timestamps\": true,"
                + " \"metric_expiration\": \"5m\", \"enable_open_metrics\": false,"
                + " \"resource_to_telemetry_conversion\": {\"enabled\": false}}, \"otlp\":"
                + " {\"endpoint\": \"stackgres-collector:4317\", \"tls\": {\"ca_file\":"
                + " \"/etc/operator/certs/tls.crt\"}}}, \"service\": {\"pipelines\": {\"metrics\":"
                + " {\"receivers\": [\"prometheus\"], \"processors\": [\"memory_limiter\"],"
                + " \"exporters\": [\"prometheus\"]}}}}, \"prometheusOperator\":"
                + " {\"allowDiscovery\": true}}")
        @Since("1.14")
        @JsonPropertyDescription("Collector for metrics, based on OpenTelemetry.")
        CollectorDeployment collector,
    @Since("1.6")
        @JsonPropertyDescription(
            "Jobs that install and remove parts of the operator. Set it through the Helm "
                + "chart.")
        OperatorJobs jobs,
    @Since("1.6") @JsonPropertyDescription("Which parts of StackGres are deployed.")
        DeployedComponents deploy,
    @Since("1.6") @JsonPropertyDescription("Certificates of operator, web console and collector.")
        Certificates cert,
    @Since("1.6")
        @JsonPropertyDescription(
            "Access rules that are created with the installation. Set it through the Helm "
                + "chart.")
        Rbac rbac,
    @Since("1.6")
        @JsonPropertyDescription("How users log in to the web console and to the REST API.")
        Authentication authentication,
    @Since("1.6")
        @Deprecated
        @JsonPropertyDescription("Deprecated: use collector.prometheusOperator.")
        PrometheusSettings prometheus,
    @Since("1.6") @JsonPropertyDescription("Grafana dashboards in the web console.")
        Grafana grafana,
    @Since("1.6")
        @JsonPropertyDescription("Repositories of PostgreSQL extensions and a cache for them.")
        ExtensionRepositories extensions,
    @Since("1.8") @JsonPropertyDescription("Defaults for sharded clusters of type shardingsphere.")
        ShardingSphereDefaults shardingSphere,
    @FreeForm
        @Since("1.6")
        @JsonPropertyDescription("Switches for developers of StackGres. Not for production.")
        DeveloperOptions developer,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGConfigSpec {
    imagePullSecrets = Frozen.list(imagePullSecrets);
    allowedNamespaces = Frozen.list(allowedNamespaces);
    allowedNamespaceLabelSelector = Frozen.map(allowedNamespaceLabelSelector);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
