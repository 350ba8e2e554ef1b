package org.sgmanifests.api.sgstream;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/** Persistent volume for the position and the state of a stream. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StreamVolume(
    @Required
        @Pattern("^[0-9]+(\\.[0-9]+)?(Mi|Gi|Ti)$")
        @Since("1.12")
        @JsonPropertyDescription(
            "Capacity as number followed by Mi, Gi or Ti, for example 1Gi. Mandatory.")
        String size,
    @Since("1.12")
        @RefersTo(value = "StorageClass", scope = RefersTo.Scope.CLUSTER)
        @JsonPropertyDescription(
            "StorageClass to take the volume from. Unset uses the default one of the "
                + "Kubernetes cluster. If it is missing, the claim stays pending.")
        String storageClass,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public StreamVolume {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
