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

/** Separate deployments that scrape the clusters and hand the metrics on to exporters. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CollectorReceivers(
    @Default("false")
        @Since("1.14")
        @JsonPropertyDescription(
            "True uses separate receiver deployments. Default false: the collector does "
                + "everything itself.")
        Boolean enabled,
    @Default("1")
        @Since("1.14")
        @JsonPropertyDescription(
            "Number of pods that export metrics while receivers are enabled. Default 1.")
        Integer exporters,
    @Since("1.14")
        @JsonPropertyDescription(
            "The receiver deployments. Clusters that none of them names are spread over them.")
        List<ReceiverDeployment> deployments,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public CollectorReceivers {
    deployments = Frozen.list(deployments);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
