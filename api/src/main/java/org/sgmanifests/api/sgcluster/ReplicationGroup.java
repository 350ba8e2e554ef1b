package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.ReplicationGroupRole;

/** A number of instances that share a replication role. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplicationGroup(
    @Since("1.2")
        @JsonPropertyDescription(
            "Label of the group. Unset becomes group- followed by its position, counted from "
                + "1.")
        String name,
    @Required
        @Since("1.2")
        @JsonPropertyDescription(
            "ha (failover only), ha-read (failover and reads), readonly (reads only) or none "
                + "(neither). A missing role is filled in as ha-read.")
        ReplicationGroupRole role,
    @Required
        @Min(1)
        @Since("1.2")
        @JsonPropertyDescription(
            "Instances in this group, 1 or more. Mandatory. Overwritten in proportion when "
                + "autoscaling.minInstances and minInstances are both set.")
        Integer instances,
    @Min(1)
        @Since("1.10")
        @JsonPropertyDescription(
            "Least number of instances of the group under horizontal autoscaling, 1 or more.")
        Integer minInstances,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ReplicationGroup {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
