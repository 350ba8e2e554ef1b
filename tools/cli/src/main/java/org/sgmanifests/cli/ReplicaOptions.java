package org.sgmanifests.cli;

import static org.sgmanifests.cli.MissingOptions.given;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.common.PostgresExtensionBuilder;
import org.sgmanifests.api.values.ClusterProfile;
import org.sgmanifests.api.values.PostgresServiceType;
import org.sgmanifests.api.values.ReplicationMode;
import org.sgmanifests.builders.parts.Size;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.replica.CascadeReplica;
import org.sgmanifests.builders.replica.ImmutableCascadeReplica;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The decisions about the new cluster. */
final class ReplicaOptions {
  @Option(names = "--name", paramLabel = "NAME", description = "Name of the new SGCluster.")
  private @Nullable String name;

  @Option(
      names = "--namespace",
      paramLabel = "NAME",
      description = "Namespace of the cluster and of all that it refers to.")
  private @Nullable String namespace;

  @Option(
      names = "--postgres-version",
      paramLabel = "VERSION",
      description = "Version of PostgreSQL; its major version is the source's.")
  private @Nullable String postgresVersion;

  @Option(names = "--instances", paramLabel = "NUMBER", description = "Number of pods.")
  private @Nullable Integer instances;

  @Option(
      names = "--storage-size",
      paramLabel = "SIZE",
      description = "Size of each pod's volume, such as 500Gi; no less than the source's data.")
  private @Nullable String storageSize;

  @Option(
      names = "--storage-class",
      paramLabel = "NAME",
      description = "StorageClass of the volumes, which exists (default: that of Kubernetes).")
  private @Nullable String storageClass;

  @Option(names = "--create-namespace", description = "Write the Namespace, too.")
  private boolean createNamespace;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description = "Preset of defaults: production, testing or development.",
      converter = Values.OfProfile.class)
  private @Nullable ClusterProfile profile;

  @Option(
      names = "--cpu",
      paramLabel = "CPU",
      description = "CPU of each pod, such as 4 or 1500m, with --memory.")
  private @Nullable String cpu;

  @Option(
      names = "--memory",
      paramLabel = "MEMORY",
      description = "Memory of each pod, such as 16Gi, with --cpu.")
  private @Nullable String memory;

  @Option(
      names = "--instance-profile",
      paramLabel = "NAME",
      description = "An SGInstanceProfile that exists, instead of --cpu and --memory.")
  private @Nullable String instanceProfile;

  @Option(
      names = "--parameter",
      paramLabel = "NAME=VALUE",
      description =
          "A setting of PostgreSQL; max_connections and four others are not lower than the"
              + " source's. Can be repeated.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--postgres-config",
      paramLabel = "NAME",
      description = "An SGPostgresConfig that exists, instead of --parameter.")
  private @Nullable String postgresConfig;

  @Option(
      names = "--pooling-config",
      paramLabel = "NAME",
      description = "An SGPoolingConfig that exists.")
  private @Nullable String poolingConfig;

  @Option(
      names = "--extension",
      paramLabel = "NAME[:VERSION]",
      description = "An extension that the source has. Can be repeated.")
  private List<String> extensions = List.of();

  @Option(
      names = "--replication-mode",
      paramLabel = "MODE",
      description = "When a commit counts as safe, once the cluster is promoted.",
      converter = Values.OfMode.class)
  private @Nullable ReplicationMode replicationMode;

  @Option(
      names = "--service-type",
      paramLabel = "TYPE",
      description = "Type of the Services: ClusterIP, LoadBalancer or NodePort.",
      converter = Values.OfService.class)
  private @Nullable PostgresServiceType serviceType;

  @Option(
      names = "--label",
      paramLabel = "NAME=VALUE",
      description = "A label of the cluster. Can be repeated.")
  private Map<String, String> labels = new LinkedHashMap<>();

  @Mixin private final ReplicaSourceOptions source = new ReplicaSourceOptions();

  @Mixin private final BackupOptions backups = new BackupOptions();

  ReplicaSourceOptions source() {
    return source;
  }

  void check(MissingOptions missing) {
    missing
        .require(name, "--name", "the name of the new cluster")
        .require(namespace, "--namespace", "its namespace")
        .require(postgresVersion, "--postgres-version", "a version with the source's major one")
        .require(instances, "--instances", "the number of pods")
        .require(storageSize, "--storage-size", "the size of each volume");
    source.check(missing);
    backups.check(missing);
    if ((cpu == null) != (memory == null)) {
      missing.add("--cpu, --memory: give both, or neither");
    }
  }

  /**
   * The recipe with all that was decided.
   *
   * @throws IllegalArgumentException with all that is wrong with the decisions
   */
  CascadeReplica replica() {
    ImmutableCascadeReplica.BuildFinal replica =
        CascadeReplica.builder()
            .name(given(name))
            .namespace(given(namespace))
            .postgresVersion(given(postgresVersion))
            .instances(given(instances))
            .storageSize(given(storageSize))
            .source(source.source())
            .createNamespace(createNamespace)
            .storageClass(Optional.ofNullable(storageClass).map(Part::<HasMetadata>existing))
            .instanceProfile(Optional.ofNullable(instanceProfile).map(Part::existing))
            .postgresConfig(Optional.ofNullable(postgresConfig).map(Part::existing))
            .poolingConfig(Optional.ofNullable(poolingConfig).map(Part::existing))
            .putAllPostgresParameters(parameters)
            .profile(Optional.ofNullable(profile))
            .replicationMode(Optional.ofNullable(replicationMode))
            .serviceType(Optional.ofNullable(serviceType))
            .putAllLabels(labels)
            .backups(backups.backups(given(namespace), given(name)));
    if (cpu != null && memory != null) {
      replica.size(Size.of(cpu, memory));
    }
    for (String extension : extensions) {
      String[] words = extension.split(":", 2);
      String version = words.length == 2 ? words[1] : null;
      replica.addExtensions(
          new PostgresExtensionBuilder().withName(words[0]).withVersion(version).build());
    }
    return replica.build();
  }
}
