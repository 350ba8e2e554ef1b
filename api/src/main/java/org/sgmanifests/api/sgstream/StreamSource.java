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
import org.sgmanifests.api.values.StreamSourceType;

/** Database whose changes are captured. Only the section that belongs to type may be present. */
@SectionPer(
    field = "type",
    sections = {"SGCluster=sgCluster", "Postgres=postgres"},
    demanded = {"sgCluster", "postgres"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StreamSource(
    @Required
        @Since("1.12")
        @JsonPropertyDescription(
            "SGCluster or Postgres. Mandatory; the section that belongs to it has to be "
                + "there.")
        StreamSourceType type,
    @Since("1.12")
        @JsonPropertyDescription("Source for type SGCluster: a cluster of the same namespace.")
        StreamSourceCluster sgCluster,
    @Since("1.12")
        @JsonPropertyDescription(
            "Source for type Postgres: any PostgreSQL server with logical decoding.")
        StreamSourcePostgres postgres,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public StreamSource {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
