package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Privilege provider of ShardingSphere Proxy. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardingSpherePrivilege(
    @Since("1.8")
        @JsonPropertyDescription(
            "Name of the privilege provider of ShardingSphere, for example ALL_PERMITTED or "
                + "DATABASE_PERMITTED.")
        String type,
    @Since("1.8")
        @JsonPropertyDescription(
            "Which user may use which database, as text in the syntax of ShardingSphere. Only "
                + "for DATABASE_PERMITTED.")
        String userDatabaseMappings,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardingSpherePrivilege {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
