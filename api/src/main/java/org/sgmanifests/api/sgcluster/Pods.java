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
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Pods(
    @Since("1.16")
        @JsonPropertyDescription(
            "TODO")
        Long terminationGracePeriodSeconds,
    @Since("1.16")
        @JsonPropertyDescription(
            "TODO")
        Probe readinessProbe,
    @Since("1.16")
        @JsonPropertyDescription(
            "TODO")
        Probe livenessProbe,
    @Required
        @JsonPropertyDescription(
            "TODO")
        PersistentVolume persistentVolume,
    @Default("false")
        @JsonPropertyDescription(
            "TODO")
        Boolean disableConnectionPooling,
    @Default("false")
        @Deprecated
        @JsonPropertyDescription(
            "TODO")
        Boolean disableMetricsExporter,
    @Default("false")
        @JsonPropertyDescription(
            "TODO")
        Boolean disablePostgresUtil,
    @Default("true")
        @Since("1.15")
        @JsonPropertyDescription(
            "TODO")
        Boolean disableEnvoy,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        PodsResources resources,
    @JsonPropertyDescription(
            "TODO")
        PodsScheduling scheduling,
    @Default("\"OrderedReady\"")
        @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        String managementPolicy,
    @Default("{\"type\": \"OnlyDbOps\"}")
        @Since("1.18.2")
        @JsonPropertyDescription(
            "TODO")
        UpdateStrategy updateStrategy,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        List<CustomVolume> customVolumes,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        List<Container> customInitContainers,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        List<Container> customContainers,
    @Since("1.9")
        @JsonPropertyDescription(
            "TODO")
        Map<String, List<VolumeMount>> customVolumeMounts,
    @Since("1.9")
        @JsonPropertyDescription(
            "TODO")
        Map<String, List<VolumeMount>> customInitVolumeMounts,
    @Since("1.18")
        @JsonPropertyDescription(
            "TODO")
        Map<String, List<EnvVar>> customEnv,
    @Since("1.18")
        @JsonPropertyDescription(
            "TODO")
        Map<String, List<EnvVar>> customInitEnv,
    @Since("1.18")
        @JsonPropertyDescription(
            "TODO")
        Map<String, List<EnvFromSource>> customEnvFrom,
    @Since("1.18")
        @JsonPropertyDescription(
            "TODO")
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
