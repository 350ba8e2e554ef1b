package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.FreeForm;
import org.sgmanifests.api.schema.Since;

/** Own settings for Patroni. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PatroniConfiguration(
    @FreeForm
        @Since("1.7")
        @JsonPropertyDescription(
            "Settings for the dynamic configuration of Patroni, free form. They can change at "
                + "any time; parts that the operator manages, such as standby_cluster, are "
                + "overwritten.")
        Map<String, Object> dynamicConfig,
    @FreeForm
        @Since("1.5")
        @JsonPropertyDescription(
            "Settings for the local configuration of Patroni, free form. Cannot change after"
                + " creation, except pg_ctl timeout, callbacks, pre_promote and before_stop. A"
                + " scope in it renames services.")
        Map<String, Object> initialConfig,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PatroniConfiguration {
    dynamicConfig = Frozen.map(dynamicConfig);
    initialConfig = Frozen.map(initialConfig);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
