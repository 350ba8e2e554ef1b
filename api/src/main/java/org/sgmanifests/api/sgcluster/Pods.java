package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.PersistentVolume;
import org.sgmanifests.api.common.UpdateStrategy;
import org.sgmanifests.api.schema.Embedded;
import org.sgmanifests.api.schema.Format;
import org.sgmanifests.api.schema.RenamedFrom;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.PodManagementPolicy;

/**
 * Everything about the pods of the cluster: storage, sidecars, resources, placement, updates and
 * customizations.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Pods(
    @Since("1.16")
        @JsonPropertyDescription(
            "Seconds that a pod gets to shut down before it is killed. Give PostgreSQL enough "
                + "time for its shutdown checkpoint.")
        @Format("int64")
        Long terminationGracePeriodSeconds,
    @Since("1.16")
        @JsonPropertyDescription(
            "Check that decides whether the patroni container is ready for traffic. Overrides "
                + "the probe settings of the operator.")
        @Embedded(
            only = {
              "failureThreshold",
              "initialDelaySeconds",
              "periodSeconds",
              "successThreshold",
              "terminationGracePeriodSeconds",
              "timeoutSeconds"
            })
        Probe readinessProbe,
    @Since("1.16")
        @JsonPropertyDescription(
            "Check that restarts the patroni container when it fails. Overrides the probe "
                + "settings of the operator.")
        @Embedded(
            only = {
              "failureThreshold",
              "initialDelaySeconds",
              "periodSeconds",
              "successThreshold",
              "terminationGracePeriodSeconds",
              "timeoutSeconds"
            })
        Probe livenessProbe,
    @Required @JsonPropertyDescription("Volume for the data of each pod. Mandatory.")
        PersistentVolume persistentVolume,
    @Default("false")
        @JsonPropertyDescription(
            "True leaves out the PgBouncer sidecar, so that clients reach PostgreSQL "
                + "directly. Default false.")
        Boolean disableConnectionPooling,
    @Default("false")
        @Deprecated
        @JsonPropertyDescription(
            "Deprecated: use configurations.observability.disableMetrics. The operator keeps "
                + "both values equal.")
        Boolean disableMetricsExporter,
    @Default("false")
        @JsonPropertyDescription(
            "True leaves out the postgres-util sidecar with psql and other administration "
                + "tools. Default false.")
        Boolean disablePostgresUtil,
    @Default("true")
        @Since("1.15")
        @JsonPropertyDescription("True leaves out the Envoy proxy sidecar. Default true.")
        Boolean disableEnvoy,
    @Since("1.4")
        @JsonPropertyDescription(
            "How CPU and memory of the instance profile are spread over the containers, and "
                + "overrides for single containers.")
        PodsResources resources,
    @JsonPropertyDescription(
            "On which nodes the pods of the cluster and of its backup jobs may run.")
        PodsScheduling scheduling,
    @Default("\"OrderedReady\"")
        @Since("1.3")
        @JsonPropertyDescription(
            "OrderedReady creates and removes pods one after the other, Parallel all at once. "
                + "Default OrderedReady.")
        PodManagementPolicy managementPolicy,
    @Default("{\"type\": \"OnlyDbOps\"}")
        @Since("1.18.2")
        @JsonPropertyDescription(
            "When and how pods are restarted for changes that need it. Default type "
                + "OnlyDbOps.")
        @RenamedFrom(value = "updateStartegy", since = "1.18", until = "1.18.2")
        UpdateStrategy updateStrategy,
    @Since("1.4")
        @JsonPropertyDescription(
            "Extra volumes for the pods. Inside the pod their names get the prefix c-.")
        List<CustomVolume> customVolumes,
    @Since("1.4")
        @Embedded(required = "name")
        @JsonPropertyDescription(
            "Extra init containers, run before the others start. Inside the pod their names "
                + "get the prefix c-.")
        List<Container> customInitContainers,
    @Since("1.4")
        @Embedded(required = "name")
        @JsonPropertyDescription(
            "Extra sidecar containers. Inside the pod their names get the prefix c-.")
        List<Container> customContainers,
    @Since("1.9")
        @JsonPropertyDescription(
            "Extra volume mounts by container name. Custom containers and custom volumes are "
                + "named with the prefix c-.")
        Map<String, List<VolumeMount>> customVolumeMounts,
    @Since("1.9")
        @JsonPropertyDescription(
            "Extra volume mounts by init container name. Custom containers and custom volumes "
                + "are named with the prefix c-.")
        Map<String, List<VolumeMount>> customInitVolumeMounts,
    @Since("1.18")
        @JsonPropertyDescription(
            "Extra environment variables by container name. Custom containers are named with "
                + "the prefix c-.")
        Map<String, List<EnvVar>> customEnv,
    @Since("1.18")
        @JsonPropertyDescription(
            "Extra environment variables by init container name. Custom containers are named "
                + "with the prefix c-.")
        Map<String, List<EnvVar>> customInitEnv,
    @Since("1.18")
        @JsonPropertyDescription(
            "Secrets and ConfigMaps whose keys all become environment variables, by container "
                + "name. Custom containers are named with the prefix c-.")
        Map<String, List<EnvFromSource>> customEnvFrom,
    @Since("1.18")
        @JsonPropertyDescription(
            "Secrets and ConfigMaps whose keys all become environment variables, by init "
                + "container name. Custom containers are named with the prefix c-.")
        Map<String, List<EnvFromSource>> customInitEnvFrom,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Pods {
    customVolumes = Frozen.list(customVolumes);
    customInitContainers = Frozen.list(customInitContainers);
    customContainers = Frozen.list(customContainers);
    customVolumeMounts = Frozen.map(customVolumeMounts);
    customInitVolumeMounts = Frozen.map(customInitVolumeMounts);
    customEnv = Frozen.map(customEnv);
    customInitEnv = Frozen.map(customInitEnv);
    customEnvFrom = Frozen.map(customEnvFrom);
    customInitEnvFrom = Frozen.map(customInitEnvFrom);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
