package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.SecretKeySelector;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/** A user of ShardingSphere Proxy, taken from Secrets of the same namespace. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardingSphereUser(
    @Required
        @Since("1.8")
        @RefersTo("Secret")
        @JsonPropertyDescription("Secret key with the user name. Mandatory.")
        SecretKeySelector user,
    @Required
        @Since("1.8")
        @RefersTo("Secret")
        @JsonPropertyDescription("Secret key with the password. Mandatory.")
        SecretKeySelector password,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardingSphereUser {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
