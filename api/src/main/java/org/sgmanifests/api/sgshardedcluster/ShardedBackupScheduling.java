package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.kubernetes.api.model.NodeAffinity;
import io.fabric8.kubernetes.api.model.PodAffinity;
import io.fabric8.kubernetes.api.model.PodAntiAffinity;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/**
 * On which nodes the pods of backup jobs may run. The schema has wrong types for nodeSelector and
 * tolerations, so use nodeAffinity instead.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardedBackupScheduling(
    @Since("1.5")
        @JsonPropertyDescription(
            "Leave it out: the schema wants a node affinity here, which the operator cannot "
                + "read. Use nodeAffinity.")
        NodeAffinity nodeSelector,
    @Since("1.5")
        @JsonPropertyDescription(
            "Leave it out: the schema wants a node affinity here, which the operator cannot "
                + "read.")
        NodeAffinity tolerations,
    @Since("1.5")
        @JsonPropertyDescription(
            "Rules on node labels, required or preferred, for placing the job pods.")
        NodeAffinity nodeAffinity,
    @Since("1.5")
        @RefersTo(value = "PriorityClass", scope = RefersTo.Scope.CLUSTER)
        @JsonPropertyDescription(
            "PriorityClass of the job pods. Unset means none. A missing class keeps the pods "
                + "from starting.")
        String priorityClassName,
    @Since("1.5") @JsonPropertyDescription("Rules to place the job pods near other pods.")
        PodAffinity podAffinity,
    @Since("1.5") @JsonPropertyDescription("Rules to keep the job pods away from other pods.")
        PodAntiAffinity podAntiAffinity,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardedBackupScheduling {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
