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

/** Name and password of a user of the source, each taken from a Secret. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplicateFromUser(
    @Required
        @Since("1.4")
        @RefersTo(
            value = "Secret",
            ignoredWhen = {
              "instance.sgCluster and !instance.external",
              "instance.sgShardedCluster and !instance.external"
            })
        @JsonPropertyDescription("Secret key with the user name. Mandatory, no default.")
        SecretKeySelector username,
    @Required
        @Since("1.4")
        @RefersTo(
            value = "Secret",
            ignoredWhen = {
              "instance.sgCluster and !instance.external",
              "instance.sgShardedCluster and !instance.external"
            })
        @JsonPropertyDescription(
            "Secret key with the password in plain text. Mandatory, no default. Avoid single "
                + "quotes and line breaks, they break generated scripts.")
        SecretKeySelector password,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ReplicateFromUser {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
