package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/** Persistent volume of the extensions cache. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExtensionsCacheVolume(
    @Default("\"1Gi\"")
        @Since("1.6")
        @JsonPropertyDescription(
            "Capacity as number followed by Mi, Gi or Ti, for example 10Gi. Default 1Gi. Not "
                + "checked by the operator.")
        String size,
    @Since("1.6")
        @RefersTo(value = "StorageClass", scope = RefersTo.Scope.CLUSTER)
        @JsonPropertyDescription(
            "StorageClass to take the volume from. Unset uses the default one of the "
                + "Kubernetes cluster. If it is missing, the claim stays pending.")
        String storageClass,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ExtensionsCacheVolume {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
