package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** A cluster whose metrics a receiver deployment scrapes. Not checked by the operator. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReceiverCluster(
    @Since("1.14") @JsonPropertyDescription("Namespace of the SGCluster.") String namespace,
    @Since("1.14") @JsonPropertyDescription("The SGCluster to scrape.") String name,
    @Since("1.14")
        @JsonPropertyDescription(
            "Indexes of the pods to scrape, counted from 0. Unset means all pods.")
        List<Integer> indexes,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ReceiverCluster {
    indexes = Frozen.list(indexes);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
