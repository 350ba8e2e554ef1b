package org.sgmanifests.api.sgdistributedlogs;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Demanded;
import org.sgmanifests.api.schema.RefersTo;

/** Persistent volume for the data of the log server. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LogsVolume(
    @Demanded
        @Pattern("^[0-9]+(\\.[0-9]+)?(Mi|Gi|Ti)$")
        @JsonPropertyDescription(
            "Capacity as number followed by Mi, Gi or Ti, for example 100Gi. Mandatory. It "
                + "can only grow, and only if the StorageClass allows expansion.")
        String size,
    @RefersTo(value = "StorageClass", scope = RefersTo.Scope.CLUSTER)
        @JsonPropertyDescription(
            "StorageClass to take the volume from. Unset uses the default one of the "
                + "Kubernetes cluster. A later change has no effect on existing volumes.")
        String storageClass,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public LogsVolume {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
