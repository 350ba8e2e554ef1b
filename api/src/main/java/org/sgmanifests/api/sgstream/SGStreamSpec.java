package org.sgmanifests.api.sgstream;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Range;
import org.sgmanifests.api.schema.RemovedIn;
import org.sgmanifests.api.schema.Since;

/**
 * A stream of changes (change data capture with Debezium) from a PostgreSQL database to a target.
 */
@RemovedIn(value = "1.18.5", fields = "useDebeziumAsyncEngine: boolean", since = "1.16")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGStreamSpec(
    @Required
        @Since("1.12")
        @JsonPropertyDescription("Database whose changes are captured. Mandatory.")
        StreamSource source,
    @Required @Since("1.12") @JsonPropertyDescription("Where the changes go. Mandatory.")
        StreamTarget target,
    @Since("1.12")
        @JsonPropertyDescription(
            "How often the stream is tried again after a failure; -1 or unset means "
                + "endlessly. With 0 or more it runs as a job that ends some day, and the spec "
                + "cannot change.")
        @Range(min = -1)
        Integer maxRetries,
    @Since("1.18")
        @JsonPropertyDescription(
            "Labels and annotations of your own that the operator adds to the objects it "
                + "generates for this stream.")
        StreamMetadata metadata,
    @Required
        @Since("1.12")
        @JsonPropertyDescription(
            "Storage, resources and placement of the pod of the stream. Mandatory.")
        StreamPods pods,
    @Since("1.12") @JsonPropertyDescription("Settings of the Debezium engine that runs the stream.")
        DebeziumEngineProperties debeziumEngineProperties,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGStreamSpec {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
