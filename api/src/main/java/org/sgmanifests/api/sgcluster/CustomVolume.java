package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import io.fabric8.kubernetes.api.model.ConfigMapVolumeSource;
import io.fabric8.kubernetes.api.model.DownwardAPIVolumeSource;
import io.fabric8.kubernetes.api.model.EmptyDirVolumeSource;
import io.fabric8.kubernetes.api.model.GitRepoVolumeSource;
import io.fabric8.kubernetes.api.model.GlusterfsVolumeSource;
import io.fabric8.kubernetes.api.model.HostPathVolumeSource;
import io.fabric8.kubernetes.api.model.NFSVolumeSource;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimVolumeSource;
import io.fabric8.kubernetes.api.model.ProjectedVolumeSource;
import io.fabric8.kubernetes.api.model.SecretVolumeSource;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** An extra volume for the pods. Give a name and one kind of source. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomVolume(
    @Required
        @Since("1.4")
        @JsonPropertyDescription(
            "Volume name that mounts refer to. Inside the pod it gets the prefix c-.")
        String name,
    @Since("1.4")
        @JsonPropertyDescription("Files from the keys of a ConfigMap of the same namespace.")
        ConfigMapVolumeSource configMap,
    @Since("1.4")
        @JsonPropertyDescription(
            "Files with data about the pod itself, such as labels or resource limits.")
        DownwardAPIVolumeSource downwardAPI,
    @Since("1.4")
        @JsonPropertyDescription(
            "Empty directory that lives as long as the pod, on disk or in memory.")
        EmptyDirVolumeSource emptyDir,
    @Since("1.4")
        @JsonPropertyDescription(
            "Content of a git repository. Deprecated in Kubernetes: use an init container "
                + "that clones into an emptyDir.")
        GitRepoVolumeSource gitRepo,
    @Since("1.4")
        @JsonPropertyDescription(
            "Volume of a GlusterFS server. No longer supported by current Kubernetes.")
        GlusterfsVolumeSource glusterfs,
    @Since("1.4")
        @JsonPropertyDescription(
            "File or directory of the node. A security risk, and different on every node.")
        HostPathVolumeSource hostPath,
    @Since("1.4") @JsonPropertyDescription("Directory exported by an NFS server.")
        NFSVolumeSource nfs,
    @Since("1.4")
        @JsonPropertyDescription(
            "Several sources (Secrets, ConfigMaps, downward API, tokens) combined into one "
                + "directory.")
        ProjectedVolumeSource projected,
    @Since("1.4") @JsonPropertyDescription("Files from the keys of a Secret of the same namespace.")
        SecretVolumeSource secret,
    @Since("1.10")
        @JsonPropertyDescription(
            "Existing PersistentVolumeClaim of the same namespace. All pods of the cluster "
                + "share it.")
        PersistentVolumeClaimVolumeSource persistentVolumeClaim,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public CustomVolume {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
