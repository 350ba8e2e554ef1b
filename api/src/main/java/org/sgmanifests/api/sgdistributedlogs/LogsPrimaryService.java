package org.sgmanifests.api.sgdistributedlogs;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import io.fabric8.kubernetes.api.model.SessionAffinityConfig;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.ServiceNodePorts;
import org.sgmanifests.api.schema.Format;
import org.sgmanifests.api.schema.RemovedIn;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.PostgresServiceType;

/** Settings of the read-write service of a log server. It cannot be turned off. */
@RemovedIn(
    value = "1.15",
    fields = "annotations: map[string]string",
    instead = "spec.metadata.annotations.primaryService")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LogsPrimaryService(
    @Default("\"ClusterIP\"")
        @JsonPropertyDescription(
            "ClusterIP, LoadBalancer, NodePort or None (headless service). Default ClusterIP.")
        PostgresServiceType type,
    @Since("1.15")
        @JsonPropertyDescription(
            "Whether Kubernetes also reserves node ports for a LoadBalancer service. "
                + "Kubernetes default true.")
        Boolean allocateLoadBalancerNodePorts,
    @Since("1.15")
        @JsonPropertyDescription(
            "Additional IP addresses for which the nodes accept traffic for this service. "
                + "Kubernetes does not manage these addresses.")
        List<String> externalIPs,
    @Since("1.15")
        @JsonPropertyDescription(
            "Routing of traffic from outside: Cluster (any node) or Local (only pods of the "
                + "same node, keeps the client address). Kubernetes default Cluster.")
        String externalTrafficPolicy,
    @Since("1.15")
        @JsonPropertyDescription(
            "Node port for health checks of the load balancer. Only for type LoadBalancer "
                + "with externalTrafficPolicy Local; chosen by Kubernetes when unset.")
        @Format("int32")
        Integer healthCheckNodePort,
    @Since("1.15")
        @JsonPropertyDescription(
            "Routing of traffic from inside the Kubernetes cluster: Cluster (any pod) or "
                + "Local (only pods of the same node). Kubernetes default Cluster.")
        String internalTrafficPolicy,
    @Since("1.15")
        @JsonPropertyDescription(
            "IP families of the service in order of preference: IPv4, IPv6 or both. Chosen by "
                + "Kubernetes when unset.")
        List<String> ipFamilies,
    @Since("1.15")
        @JsonPropertyDescription(
            "SingleStack, PreferDualStack or RequireDualStack. Kubernetes default "
                + "SingleStack.")
        String ipFamilyPolicy,
    @Since("1.15")
        @JsonPropertyDescription(
            "Load balancer implementation to use, for type LoadBalancer only. Unset uses the "
                + "default one of the Kubernetes cluster.")
        String loadBalancerClass,
    @Since("1.3")
        @JsonPropertyDescription(
            "Wanted address of the load balancer, for type LoadBalancer only. Deprecated in "
                + "Kubernetes and ignored by providers that do not support it.")
        String loadBalancerIP,
    @Since("1.15")
        @JsonPropertyDescription(
            "Client address ranges (CIDR) that may use the load balancer, where the provider "
                + "supports it. Unset lets everybody in.")
        List<String> loadBalancerSourceRanges,
    @Since("1.15")
        @JsonPropertyDescription(
            "Whether DNS and endpoints of the service also list pods that are not ready. "
                + "Kubernetes default false.")
        Boolean publishNotReadyAddresses,
    @Since("1.15")
        @JsonPropertyDescription(
            "ClientIP sends the connections of one client to the same pod, None does not. "
                + "Kubernetes default None.")
        String sessionAffinity,
    @Since("1.15")
        @JsonPropertyDescription(
            "Details for sessionAffinity ClientIP, such as its timeout in seconds.")
        SessionAffinityConfig sessionAffinityConfig,
    @Since("1.15")
        @JsonPropertyDescription(
            "Fixed node ports of the service, for type NodePort or LoadBalancer. Unset lets "
                + "Kubernetes choose free ones.")
        ServiceNodePorts nodePorts,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public LogsPrimaryService {
    externalIPs = Frozen.list(externalIPs);
    ipFamilies = Frozen.list(ipFamilies);
    loadBalancerSourceRanges = Frozen.list(loadBalancerSourceRanges);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
