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

/** Encryption with OpenPGP. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpenPgpEncryption(
    @Required
        @Since("1.16")
        @RefersTo("Secret")
        @JsonPropertyDescription("Secret key with the OpenPGP private key.")
        KeySelector key,
    @Since("1.16")
        @RefersTo("Secret")
        @JsonPropertyDescription(
            "Secret key with the passphrase of the private key. Optional by schema, but "
                + "without it the clusters that use the storage fail to reconcile, so give it.")
        KeySelector keyPassphrase,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public OpenPgpEncryption {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
