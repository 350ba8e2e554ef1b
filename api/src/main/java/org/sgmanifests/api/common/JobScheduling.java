package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.kubernetes.api.model.NodeAffinity;
import io.fabric8.kubernetes.api.model.PodAffinity;
import io.fabric8.kubernetes.api.model.PodAntiAffinity;
import io.fabric8.kubernetes.api.model.Toleration;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobScheduling(
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        Map<String, String> nodeSelector,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        List<Toleration> tolerations,
    @Since("1.3")
        @JsonPropertyDescription(
            "TODO")
        NodeAffinity nodeAffinity,
    @Since("1.5")
        @JsonPropertyDescription(
            "TODO")
        String priorityClassName,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        PodAffinity podAffinity,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        PodAntiAffinity podAntiAffinity,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public JobScheduling {
    nodeSelector = Frozen.map(nodeSelector);
    tolerations = Frozen.list(tolerations);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
