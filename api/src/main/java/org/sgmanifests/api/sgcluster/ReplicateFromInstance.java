package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/** Running source of a standby cluster. Exactly one of sgCluster and external has to be set. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplicateFromInstance(
    @Since("1.4")
        @RefersTo(value = "SGCluster", ignoredWhen = "external")
        @JsonPropertyDescription(
            "Name of the source SGCluster in the same namespace, without namespace prefix. "
                + "Must not be the cluster itself. Credentials and object storage are taken from "
                + "the source.")
        String sgCluster,
    @Since("1.4")
        @JsonPropertyDescription(
            "PostgreSQL server to stream from, anywhere on the network. Needs "
                + "replicateFrom.users.")
        ReplicateFromExternal external,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ReplicateFromInstance {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
