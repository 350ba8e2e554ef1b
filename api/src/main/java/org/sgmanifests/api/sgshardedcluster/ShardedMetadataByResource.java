package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.RenamedFrom;
import org.sgmanifests.api.schema.Since;

/**
 * Key and value pairs (labels or annotations) for the generated objects of a sharded cluster,
 * sorted by the objects that get them.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardedMetadataByResource(
    @Since("1.5")
        @Since(value = "1.18", in = "metadata.labels")
        @JsonPropertyDescription("Pairs for every generated object.")
        Map<String, String> allResources,
    @Since("1.5") @JsonPropertyDescription("Pairs for the pods of all parts.")
        Map<String, String> clusterPods,
    @Since("1.5")
        @JsonPropertyDescription("Pairs for all services of the sharded cluster and its parts.")
        Map<String, String> services,
    @Since("1.5")
        @Since(value = "1.18", in = "metadata.labels")
        @JsonPropertyDescription("Pairs for the read-write services of the parts.")
        Map<String, String> primaryService,
    @Since("1.5")
        @Since(value = "1.18", in = "metadata.labels")
        @JsonPropertyDescription("Pairs for the read-only services of the parts.")
        Map<String, String> replicasService,
    @Since("1.18")
        @JsonPropertyDescription(
            "Pairs for the service account of the pods. Annotation keys are not checked here "
                + "by the operator.")
        Map<String, String> serviceAccount,
    @Since("1.18.4")
        @Since(value = "1.18.5", in = "metadata.labels")
        @JsonPropertyDescription(
            "Pairs for the service that leads to any coordinator instance. Annotation keys "
                + "are not checked here by the operator.")
        @RenamedFrom(
            value = "cooridnatorAnyService",
            since = "1.18",
            until = "1.18.4",
            in = "metadata.annotations")
        @RenamedFrom(
            value = "cooridnatorAnyService",
            since = "1.18",
            until = "1.18.5",
            in = "metadata.labels")
        Map<String, String> coordinatorAnyService,
    @Since("1.18")
        @JsonPropertyDescription(
            "Pairs for the service that leads to the coordinator primary. Annotation keys are "
                + "not checked here by the operator.")
        Map<String, String> coordinatorPrimaryService,
    @Since("1.18")
        @JsonPropertyDescription(
            "Pairs for the service that leads to the primaries of the shards. Annotation keys "
                + "are not checked here by the operator.")
        Map<String, String> shardsPrimariesService,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardedMetadataByResource {
    allResources = Frozen.map(allResources);
    clusterPods = Frozen.map(clusterPods);
    services = Frozen.map(services);
    primaryService = Frozen.map(primaryService);
    replicasService = Frozen.map(replicasService);
    serviceAccount = Frozen.map(serviceAccount);
    coordinatorAnyService = Frozen.map(coordinatorAnyService);
    coordinatorPrimaryService = Frozen.map(coordinatorPrimaryService);
    shardsPrimariesService = Frozen.map(shardsPrimariesService);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
