package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.InstalledExtension;
import org.sgmanifests.api.schema.Since;

/** State of a pod of the cluster. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PodStatus(
    @Required @JsonPropertyDescription("Pod that this entry is about.") String name,
    @Since("1.16") @JsonPropertyDescription("Kubernetes node that the pod runs on.")
        String nodeName,
    @Since("1.2")
        @JsonPropertyDescription("Index of the replication group that the pod belongs to.")
        Integer replicationGroup,
    @Since("1.4") @JsonPropertyDescription("Whether the pod is the primary.") Boolean primary,
    @JsonPropertyDescription("Whether the pod has to be restarted for a change to take effect.")
        Boolean pendingRestart,
    @JsonPropertyDescription("Extensions installed in this pod.")
        List<InstalledExtension> installedPostgresExtensions,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PodStatus {
    installedPostgresExtensions = Frozen.list(installedPostgresExtensions);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
