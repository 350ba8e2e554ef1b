package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.FreeForm;
import org.sgmanifests.api.schema.Since;

/** Extra volumes and mounts for one part of StackGres. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComponentPatches(
    @FreeForm @Since("1.6") @JsonPropertyDescription("Volumes in the form of Kubernetes.")
        List<Map<String, Object>> volumes,
    @FreeForm @Since("1.6") @JsonPropertyDescription("Volume mounts in the form of Kubernetes.")
        List<Map<String, Object>> volumeMounts,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ComponentPatches {
    volumes = Frozen.list(volumes);
    volumeMounts = Frozen.list(volumeMounts);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
