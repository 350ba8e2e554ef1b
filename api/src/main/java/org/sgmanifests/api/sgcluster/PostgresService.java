package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.SessionAffinityConfig;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostgresService(
    @Default("true")
        @JsonPropertyDescription(
            "TODO")
        Boolean enabled,
    @Default("\"ClusterIP\"")
        @JsonPropertyDescription(
            "TODO")
        String type,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        List<ServicePort> customPorts,
    @Since("1.5")
        @JsonPropertyDescription(
            "TODO")
        Boolean allocateLoadBalancerNodePorts,
    @Since("1.1")
        @JsonPropertyDescription(
            "TODO")
        List<String> externalIPs,
    @Since("1.5")
        @JsonPropertyDescription(
            "TODO")
        String externalTrafficPolicy,
    @Since("1.5")
        @JsonPropertyDescription(
            "TODO")
        Integer healthCheckNodePort,
    @Since("1.5")
        @JsonPropertyDescription(
            "TODO")
        String internalTrafficPolicy,
    @Since("1.5")
        @JsonPropertyDescription(
            "TODO")
        List<String> ipFamilies,
    @Since("1.5")
        @JsonPropertyDescription(
            "TODO")
        String ipFamilyPolicy,
    @Since("1.5")
        @JsonPropertyDescription(
            "TODO")
        String loadBalancerClass,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        String loadBalancerIP,
    @Since("1.5")
        @JsonPropertyDescription(
            "TODO")
        List<String> loadBalancerSourceRanges,
    @Since("1.9")
        @JsonPropertyDescription(
            "TODO")
        Boolean publishNotReadyAddresses,
    @Since("1.5")
        @JsonPropertyDescription(
            "TODO")
        String sessionAffinity,
    @Since("1.5")
        @JsonPropertyDescription(
            "TODO")
        SessionAffinityConfig sessionAffinityConfig,
    @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        PostgresNodePorts nodePorts,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PostgresService {
    customPorts = Frozen.list(customPorts);
    externalIPs = Frozen.list(externalIPs);
    ipFamilies = Frozen.list(ipFamilies);
    loadBalancerSourceRanges = Frozen.list(loadBalancerSourceRanges);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
