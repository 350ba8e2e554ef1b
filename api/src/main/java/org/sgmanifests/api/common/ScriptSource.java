package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.OneOf;
import org.sgmanifests.api.schema.RefersTo;

/** SQL taken from a Secret or a ConfigMap. Exactly one of the two has to be set. */
@OneOf({"secretKeyRef", "configMapKeyRef"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScriptSource(
    @RefersTo("Secret")
        @JsonPropertyDescription(
            "Secret key with the SQL, for scripts with passwords or other confidential "
                + "content.")
        KeySelector secretKeyRef,
    @RefersTo("ConfigMap") @JsonPropertyDescription("ConfigMap key with the SQL.")
        KeySelector configMapKeyRef,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ScriptSource {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
