package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.RemovedIn;
import org.sgmanifests.api.schema.Since;

/** Extra volumes for the parts of StackGres, to replace files of their images. */
@RemovedIn(
    value = "1.15",
    fields = {
      "distributedlogsController.volumes[]: Object",
      "distributedlogsController.volumeMounts[]: Object"
    })
@RemovedIn(
    value = "1.18",
    fields = {"jobs.volumes[]: Object", "jobs.volumeMounts[]: Object"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeveloperPatches(
    @Since("1.6") @JsonPropertyDescription("Volumes for the operator.") ComponentPatches operator,
    @Since("1.6") @JsonPropertyDescription("Volumes for the REST API.") ComponentPatches restapi,
    @Since("1.6") @JsonPropertyDescription("Volumes for the web console.") ComponentPatches adminui,
    @Since("1.6")
        @JsonPropertyDescription(
            "Volumes for the cluster controller that runs in each pod of a cluster.")
        ComponentPatches clusterController,
    @Since("1.12") @JsonPropertyDescription("Volumes for the pods of SGStreams.")
        ComponentPatches stream,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public DeveloperPatches {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
