package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.ServiceAccountReference;
import org.sgmanifests.api.schema.FreeForm;
import org.sgmanifests.api.schema.Since;

/** Settings of ShardingSphere Proxy, which runs as the coordinator of type shardingsphere. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardingSphere(
    @Since("1.8")
        @JsonPropertyDescription(
            "Version of ShardingSphere Proxy to run. Unset lets the operator choose.")
        String version,
    @Required
        @Since("1.8")
        @JsonPropertyDescription(
            "Standalone or cluster mode with its metadata repository. Mandatory.")
        ShardingSphereMode mode,
    @FreeForm
        @Since("1.10")
        @JsonPropertyDescription("Properties of ShardingSphere Proxy, free form.")
        Map<String, Object> properties,
    @Since("1.8")
        @JsonPropertyDescription(
            "Users of the proxy and their privileges. The superuser of the cluster is always "
                + "among them.")
        ShardingSphereAuthority authority,
    @Since("1.10")
        @JsonPropertyDescription(
            "Service account with which the ShardingSphere operator resources are read. Unset "
                + "takes that of SGConfig.spec.shardingSphere; one of the two is needed.")
        ServiceAccountReference serviceAccount,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardingSphere {
    properties = Frozen.map(properties);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
