package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.KeyTransform;

/** Symmetric encryption with libsodium. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SodiumEncryption(
    @Required
        @Since("1.16")
        @RefersTo("Secret")
        @JsonPropertyDescription(
            "Secret key with the encryption key, encoded as keyTransform tells.")
        KeySelector key,
    @Default("\"none\"")
        @Since("1.16")
        @JsonPropertyDescription(
            "How the key is written: base64, hex or none (used as it is). Default none.")
        KeyTransform keyTransform,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SodiumEncryption {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
