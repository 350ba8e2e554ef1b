package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.SectionPer;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.EncryptionMethod;

/**
 * Client side encryption of backups and WAL files by WAL-G. Whoever loses the key loses the
 * backups.
 */
@SectionPer(
    field = "method",
    sections = {"sodium", "openpgp"},
    demanded = {"sodium", "openpgp"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Encryption(
    @Since("1.16")
        @JsonPropertyDescription(
            "sodium or openpgp. The section of the same name is mandatory, the other one must "
                + "be absent.")
        EncryptionMethod method,
    @Since("1.16") @JsonPropertyDescription("Key for method sodium.") SodiumEncryption sodium,
    @Since("1.16") @JsonPropertyDescription("Key for method openpgp.") OpenPgpEncryption openpgp,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Encryption {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
