package org.sgmanifests.api.sgdistributedlogs;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.JobScheduling;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.RemovedIn;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.ClusterProfile;

/** A log server: a PostgreSQL cluster with TimescaleDB that collects the logs of other clusters. */
@RemovedIn(
    value = "1.15",
    fields = {
      "toInstallPostgresExtensions[].name",
      "toInstallPostgresExtensions[].publisher",
      "toInstallPostgresExtensions[].version",
      "toInstallPostgresExtensions[].repository",
      "toInstallPostgresExtensions[].postgresVersion",
      "toInstallPostgresExtensions[].build",
      "toInstallPostgresExtensions[].extraMounts[]"
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGDistributedLogsSpec(
    @Default("\"production\"")
        @Since("1.6")
        @JsonPropertyDescription(
            "Preset for the defaults of nonProductionOptions: production, testing or "
                + "development. Default production; the other two loosen placement and resource "
                + "rules. Options written out explicitly always win.")
        ClusterProfile profile,
    @Required @JsonPropertyDescription("Volume for the logs. Mandatory.")
        LogsVolume persistentVolume,
    @JsonPropertyDescription(
            "The Kubernetes services that lead clients to the primary and to the replicas. "
                + "Unset gives both of them with type ClusterIP.")
        LogsServices postgresServices,
    @Since("1.4")
        @JsonPropertyDescription(
            "How CPU and memory of the instance profile are spread over the containers.")
        LogsResources resources,
    @JsonPropertyDescription("On which nodes the pods of the log server may run.")
        JobScheduling scheduling,
    @Since("1.3")
        @RefersTo(value = "SGInstanceProfile", generated = "{name}-default")
        @JsonPropertyDescription(
            "Name of the SGInstanceProfile of the same namespace that sizes the containers. "
                + "Unset on creation it becomes the name of this object plus -default, which is "
                + "generated. It cannot be removed by an update.")
        String sgInstanceProfile,
    @Since("1.3")
        @JsonPropertyDescription(
            "Configuration of PostgreSQL. Completed by the operator on creation.")
        LogsConfigurations configurations,
    @JsonPropertyDescription(
            "Labels and annotations of your own that the operator adds to the objects it "
                + "generates for this log server.")
        LogsMetadata metadata,
    @JsonPropertyDescription(
            "Switches that give up safety for convenience, for test clusters. Values here win "
                + "over the defaults of profile.")
        LogsNonProductionOptions nonProductionOptions,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGDistributedLogsSpec {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
