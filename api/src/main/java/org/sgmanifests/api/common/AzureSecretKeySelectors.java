package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/** Storage account and access key of Azure, taken from Secrets of the same namespace. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AzureSecretKeySelectors(
    @Required
        @Since("1.2")
        @RefersTo("Secret")
        @JsonPropertyDescription(
            "Secret key with the storage account that owns the container. Mandatory.")
        SecretKeySelector storageAccount,
    @Required
        @Since("1.2")
        @RefersTo("Secret")
        @JsonPropertyDescription(
            "Secret key with an access key of that storage account. Mandatory.")
        SecretKeySelector accessKey,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public AzureSecretKeySelectors {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
