package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Needs;
import org.sgmanifests.api.schema.Since;

/**
 * Access to Google Cloud Storage, either by the metadata service or by a service account key in a
 * Secret.
 */
@Needs(
    field = "fetchCredentialsFromMetadataService",
    is = {"false", Needs.UNSET},
    needs = "secretKeySelectors")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GcpCredentials(
    @Since("1.2")
        @JsonPropertyDescription(
            "True gets credentials from the metadata service of Google Cloud, so that no "
                + "Secret is needed.")
        Boolean fetchCredentialsFromMetadataService,
    @Since("1.2")
        @JsonPropertyDescription(
            "Service account key in a Secret. Mandatory unless "
                + "fetchCredentialsFromMetadataService is true.")
        GcpSecretKeySelectors secretKeySelectors,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public GcpCredentials {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
