package org.sgmanifests.api.sgstream;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.SectionPer;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.StreamTargetType;

/** Where the changes of a stream go. Only the section that belongs to type may be present. */
@SectionPer(
    field = "type",
    sections = {"CloudEvent=cloudEvent", "PgLambda=pgLambda", "SGCluster=sgCluster"},
    demanded = {"cloudEvent", "pgLambda", "sgCluster"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StreamTarget(
    @Required
        @Since("1.12")
        @JsonPropertyDescription(
            "CloudEvent, PgLambda or SGCluster. Mandatory; the section that belongs to it has "
                + "to be there.")
        StreamTargetType type,
    @Since("1.12")
        @JsonPropertyDescription("Target for type CloudEvent: events sent to an HTTP endpoint.")
        CloudEventTarget cloudEvent,
    @Since("1.13")
        @JsonPropertyDescription(
            "Target for type PgLambda: events handled by a function of your own.")
        PgLambdaTarget pgLambda,
    @Since("1.12")
        @JsonPropertyDescription(
            "Target for type SGCluster: a cluster of the same namespace that the changes are "
                + "applied to.")
        StreamTargetCluster sgCluster,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public StreamTarget {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
