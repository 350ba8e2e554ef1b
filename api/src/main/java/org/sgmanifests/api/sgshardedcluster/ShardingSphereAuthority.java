package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Users of ShardingSphere Proxy and their privileges. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShardingSphereAuthority(
    @Since("1.8")
        @JsonPropertyDescription(
            "Users that may log in to the proxy. The superuser of the cluster is always "
                + "added.")
        List<ShardingSphereUser> users,
    @Since("1.8") @JsonPropertyDescription("What the users may do.")
        ShardingSpherePrivilege privilege,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ShardingSphereAuthority {
    users = Frozen.list(users);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
