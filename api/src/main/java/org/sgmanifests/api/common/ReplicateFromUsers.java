package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/**
 * Technical users that exist on the source. A standby is a physical copy, so it inherits these
 * users. The three may be one and the same user.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplicateFromUsers(
    @Required
        @Since("1.4")
        @JsonPropertyDescription(
            "Administration user of the source, used by Patroni and by the operator. "
                + "Mandatory.")
        ReplicateFromUser superuser,
    @Required
        @Since("1.4")
        @JsonPropertyDescription(
            "User that may stream WAL from the source; it also serves the replicas of the "
                + "standby. Mandatory.")
        ReplicateFromUser replication,
    @Required
        @Since("1.4")
        @JsonPropertyDescription("User that PgBouncer looks up other users with. Mandatory.")
        ReplicateFromUser authenticator,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ReplicateFromUsers {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
