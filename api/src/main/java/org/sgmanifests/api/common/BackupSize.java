package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Format;

/**
 * Size of a backup in bytes. The order is on purpose: sundrio takes the first accessor whose name
 * ends with the name of a component.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BackupSize(
    @JsonPropertyDescription("Bytes in the storage after compression.") @Format("int64")
        Long compressed,
    @JsonPropertyDescription("Bytes of the data before compression.") @Format("int64")
        Long uncompressed,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public BackupSize {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
