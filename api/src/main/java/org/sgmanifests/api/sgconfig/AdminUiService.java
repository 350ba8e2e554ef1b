package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Service that makes the web console reachable. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminUiService(
    @Default("false")
        @Since("1.6")
        @JsonPropertyDescription("True also offers plain HTTP beside HTTPS. Default false.")
        Boolean exposeHTTP,
    @Default("\"ClusterIP\"")
        @Since("1.6")
        @JsonPropertyDescription("ClusterIP, LoadBalancer or NodePort. Default ClusterIP.")
        String type,
    @Since("1.6")
        @JsonPropertyDescription(
            "Wanted address of the load balancer, for type LoadBalancer only. Deprecated in "
                + "Kubernetes and ignored by providers that do not support it.")
        String loadBalancerIP,
    @Since("1.6")
        @JsonPropertyDescription(
            "Client address ranges (CIDR) that may use the load balancer, where the provider "
                + "supports it. Unset lets everybody in.")
        List<String> loadBalancerSourceRanges,
    @Since("1.6")
        @JsonPropertyDescription(
            "Node port for HTTPS, for type NodePort. Chosen by Kubernetes when unset.")
        Integer nodePort,
    @Since("1.6")
        @JsonPropertyDescription(
            "Node port for HTTP, for type NodePort with exposeHTTP. Chosen by Kubernetes when "
                + "unset.")
        Integer nodePortHTTP,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public AdminUiService {
    loadBalancerSourceRanges = Frozen.list(loadBalancerSourceRanges);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
