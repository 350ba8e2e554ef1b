package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.ReplicateFromUser;
import org.sgmanifests.api.schema.SectionPer;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.BenchmarkConnectionType;
import org.sgmanifests.api.values.BenchmarkType;

/** Measures a cluster with pgbench, or samples the queries that it runs. */
@SectionPer(
    field = "type",
    sections = {"pgbench", "sampling"},
    demanded = {"pgbench", "sampling"},
    exclusive = false)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Benchmark(
    @Required
        @JsonPropertyDescription(
            "pgbench (runs a load) or sampling (records the queries of the cluster). "
                + "Mandatory; the section of the same name has to be there.")
        BenchmarkType type,
    @Since("1.13") @JsonPropertyDescription("Database to connect to for the benchmark.")
        String database,
    @Since("1.13")
        @JsonPropertyDescription(
            "Own database user for the benchmark. Unset uses the superuser from the Secret "
                + "named like the cluster.")
        ReplicateFromUser credentials,
    @Since("1.13") @JsonPropertyDescription("Settings for type sampling.")
        SamplingBenchmark sampling,
    @JsonPropertyDescription("Settings for type pgbench.") Pgbench pgbench,
    @JsonPropertyDescription(
            "primary-service (reads and writes) or replicas-service (reads only): the service "
                + "to connect to.")
        BenchmarkConnectionType connectionType,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public Benchmark {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
