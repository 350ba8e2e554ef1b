package org.sgmanifests.api.sgobjectstorage;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * TODO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Encryption(
    @Since("1.16")
        @JsonPropertyDescription(
            "TODO")
        String method,
    @Since("1.16")
        @JsonPropertyDescription(
            "TODO")
        SodiumEncryption sodium,
    @Since("1.16")
        @JsonPropertyDescription(
            "TODO")
        OpenPgpEncryption openpgp,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Encryption {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
