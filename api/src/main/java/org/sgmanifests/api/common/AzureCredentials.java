package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Demanded;
import org.sgmanifests.api.schema.Since;

/** Access to Azure Blob Storage by an access key in Secrets. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AzureCredentials(
    @Since("1.2")
        @JsonPropertyDescription("Storage account and access key in Secrets. Mandatory.")
        @Demanded
        AzureSecretKeySelectors secretKeySelectors,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public AzureCredentials {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
