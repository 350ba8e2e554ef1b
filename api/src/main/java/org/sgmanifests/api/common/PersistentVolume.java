package org.sgmanifests.api.common;

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

/** Persistent volume that each pod gets for its data. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersistentVolume(
    @Required
        @Pattern("^[0-9]+(\\.[0-9]+)?(Mi|Gi|Ti)$")
        @JsonPropertyDescription(
            "Capacity as number followed by Mi, Gi or Ti, for example 100Gi. It can only "
                + "grow, and only if the StorageClass allows expansion.")
        String size,
    @RefersTo(value = "StorageClass", scope = RefersTo.Scope.CLUSTER)
        @JsonPropertyDescription(
            "StorageClass to take the volume from. Unset uses the default one of the "
                + "Kubernetes cluster. A later change has no effect on existing volumes.")
        String storageClass,
    @Since("1.18.4")
        @JsonPropertyDescription(
            "OnRootMismatch adjusts file ownership only if the top directory differs, Always "
                + "on every mount (slow for many files). Kubernetes default Always.")
        String fsGroupChangePolicy,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PersistentVolume {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
