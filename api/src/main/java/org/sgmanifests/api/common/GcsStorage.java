package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Bucket in Google Cloud Storage. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GcsStorage(
    @Required
        @Pattern("^(gs://)?[^/]+(/[^/]*)*$")
        @Since("1.2")
        @JsonPropertyDescription(
            "Bucket, optionally with gs:// in front and a path behind. Mandatory.")
        String bucket,
    @Required
        @Since("1.2")
        @JsonPropertyDescription(
            "How to log in. Mandatory: the metadata service or a service account key.")
        GcpCredentials gcpCredentials,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public GcsStorage {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
