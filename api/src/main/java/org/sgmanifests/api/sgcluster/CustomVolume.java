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

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomVolume(
    @Required
        @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        String name,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        ConfigMapVolumeSource configMap,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        DownwardAPIVolumeSource downwardAPI,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        EmptyDirVolumeSource emptyDir,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        GitRepoVolumeSource gitRepo,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        GlusterfsVolumeSource glusterfs,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        HostPathVolumeSource hostPath,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        NFSVolumeSource nfs,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        ProjectedVolumeSource projected,
    @Since("1.4")
        @JsonPropertyDescription(
            "TODO")
        SecretVolumeSource secret,
    @Since("1.10")
        @JsonPropertyDescription(
            "TODO")
        PersistentVolumeClaimVolumeSource persistentVolumeClaim,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public CustomVolume {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
