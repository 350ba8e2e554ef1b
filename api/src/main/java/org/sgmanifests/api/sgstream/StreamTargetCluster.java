package org.sgmanifests.api.sgstream;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.SecretKeySelector;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;

/** A cluster of the same namespace that the changes are applied to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StreamTargetCluster(
    @Required
        @Since("1.12")
        @RefersTo("SGCluster")
        @JsonPropertyDescription(
            "Name of the target SGCluster in the same namespace. Mandatory. If it is missing, "
                + "only the pod of the stream notices.")
        String name,
    @Since("1.12")
        @JsonPropertyDescription(
            "Database to write to. Unset means postgres. Must differ from that of the source "
                + "if both are the same cluster.")
        String database,
    @Since("1.12")
        @RefersTo("Secret")
        @JsonPropertyDescription(
            "Secret key with the database user that writes. Unset uses the superuser from the "
                + "Secret named like the cluster.")
        SecretKeySelector username,
    @Since("1.12")
        @RefersTo("Secret")
        @JsonPropertyDescription(
            "Secret key with the password of that user. Unset uses the superuser from the "
                + "Secret named like the cluster.")
        SecretKeySelector password,
    @Since("1.12")
        @JsonPropertyDescription(
            "True does not import the structure of the source database first. It then has to "
                + "exist, or schemaEvolution has to make it.")
        Boolean skipDdlImport,
    @Since("1.12")
        @JsonPropertyDescription(
            "SIMILAR TO pattern of SQL for roles that the import of the structure leaves out. By"
                + " default the roles of StackGres' own when the source is an SGCluster.")
        String ddlImportRoleSkipFilter,
    @Since("1.18")
        @JsonPropertyDescription(
            "True keeps primary keys while existing data is copied. They are needed to write "
                + "events more than once without duplicates.")
        Boolean skipDropPrimaryKeys,
    @Since("1.16")
        @JsonPropertyDescription(
            "True keeps indexes and constraints while existing data is copied, which makes "
                + "the copy slower.")
        Boolean skipDropIndexesAndConstraints,
    @Since("1.16")
        @JsonPropertyDescription(
            "True does not create the dropped indexes again once the existing data is copied.")
        Boolean skipRestoreIndexesAfterSnapshot,
    @Since("1.12") @JsonPropertyDescription("Settings of the Debezium JDBC sink connector.")
        DebeziumSinkProperties debeziumProperties,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public StreamTargetCluster {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
