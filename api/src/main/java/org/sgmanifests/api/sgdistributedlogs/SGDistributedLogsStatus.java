package org.sgmanifests.api.sgdistributedlogs;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.Condition;
import org.sgmanifests.api.schema.RemovedIn;
import org.sgmanifests.api.schema.Since;

/** State of the log server. Written by the operator, never by users. */
@RemovedIn(
    value = "1.15",
    fields = {
      "arch",
      "os",
      "podStatuses[].name",
      "podStatuses[].primary: boolean",
      "podStatuses[].pendingRestart: boolean",
      "podStatuses[].installedPostgresExtensions[].name",
      "podStatuses[].installedPostgresExtensions[].publisher",
      "podStatuses[].installedPostgresExtensions[].version",
      "podStatuses[].installedPostgresExtensions[].repository",
      "podStatuses[].installedPostgresExtensions[].postgresVersion",
      "podStatuses[].installedPostgresExtensions[].build"
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SGDistributedLogsStatus(
    @JsonPropertyDescription("Current conditions of the log server, such as a failure.")
        List<Condition> conditions,
    @Since("1.15") @JsonPropertyDescription("PostgreSQL version that the log server runs.")
        String postgresVersion,
    @Since("1.15") @JsonPropertyDescription("Version of TimescaleDB that the log server runs.")
        String timescaledbVersion,
    @JsonPropertyDescription("Log databases, one for each connected cluster.")
        List<LogDatabase> databases,
    @JsonPropertyDescription("Clusters that send their logs here.")
        List<ConnectedCluster> connectedClusters,
    @JsonPropertyDescription("Hash of the Fluentd configuration, to notice changes.")
        String fluentdConfigHash,
    @Since("1.2") @JsonPropertyDescription("Prefix of the label keys of this log server.")
        String labelPrefix,
    @Since("1.15")
        @JsonPropertyDescription(
            "Whether the ConfigMap of older operator versions has been removed.")
        Boolean oldConfigMapRemoved,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public SGDistributedLogsStatus {
    conditions = Frozen.list(conditions);
    databases = Frozen.list(databases);
    connectedClusters = Frozen.list(connectedClusters);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
