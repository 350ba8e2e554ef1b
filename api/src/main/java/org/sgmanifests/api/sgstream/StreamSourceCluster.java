package org.sgmanifests.api.sgstream;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.SecretKeySelector;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/** A cluster of the same namespace as source of a stream. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StreamSourceCluster(
    @Required
        @Since("1.12")
        @RefersTo("SGCluster")
        @JsonPropertyDescription("Name of the source SGCluster in the same namespace. Mandatory.")
        String name,
    @Since("1.12") @JsonPropertyDescription("Database to capture. Unset means postgres.")
        String database,
    @Since("1.12")
        @RefersTo("Secret")
        @JsonPropertyDescription(
            "Secret key with the database user, who needs the right to replicate. Unset uses "
                + "the superuser from the Secret named like the cluster.")
        SecretKeySelector username,
    @Since("1.12")
        @RefersTo("Secret")
        @JsonPropertyDescription(
            "Secret key with the password of that user. Unset uses the superuser from the "
                + "Secret named like the cluster.")
        SecretKeySelector password,
    @Since("1.12")
        @JsonPropertyDescription(
            "Regular expressions for schema, table and column joined by dots. Only what "
                + "matches is streamed. Unset streams everything.")
        List<String> includes,
    @Since("1.12")
        @JsonPropertyDescription(
            "Regular expressions for schema, table and column joined by dots. What matches is "
                + "not streamed. Unset leaves nothing out.")
        List<String> excludes,
    @Since("1.16")
        @JsonPropertyDescription(
            "True keeps replication slot and publication when a tombstone signal ends the "
                + "stream. Otherwise they are dropped then.")
        Boolean skipDropReplicationSlotAndPublicationOnTombstone,
    @Since("1.12") @JsonPropertyDescription("Settings of the Debezium connector for PostgreSQL.")
        DebeziumSourceProperties debeziumProperties,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public StreamSourceCluster {
    includes = Frozen.list(includes);
    excludes = Frozen.list(excludes);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
