package org.sgmanifests.builders.replica;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.common.PostgresExtension;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgcluster.SGClusterBuilder;
import org.sgmanifests.api.sgcluster.SGClusterSpecBuilder;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfile;
import org.sgmanifests.api.sgpoolingconfig.SGPoolingConfig;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfig;
import org.sgmanifests.api.values.ClusterProfile;
import org.sgmanifests.api.values.PostgresServiceType;
import org.sgmanifests.api.values.ReplicationMode;
import org.sgmanifests.builders.recipe.Backups;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Parts;
import org.sgmanifests.builders.recipe.Problems;
import org.sgmanifests.builders.recipe.RecipeStyle;
import org.sgmanifests.builders.recipe.Script;
import org.sgmanifests.builders.source.SourceSetup;

/**
 * A cascade replica: a StackGres cluster whose first instance follows a PostgreSQL elsewhere, and
 * whose other instances follow the first.
 *
 * <pre>{@code
 * Bundle bundle =
 *     CascadeReplica.builder()
 *         .name("my-db")
 *         .namespace("my-namespace")
 *         .source(ReplicaSource.external("1.2.3.4", 5432, credentials))
 *         .postgresVersion("16.6")
 *         .instances(2)
 *         .storageSize("1Ti")
 *         .build()
 *         .bundle();
 * }</pre>
 *
 * <p>These six decisions are mandatory, and a program that leaves one out does not compile. The
 * others are optional: what is not decided is not written, and StackGres takes its own default.
 * What has no method here is set with {@link #editSpec}, or in the bundle with {@link Bundle#edit}.
 */
@Value.Immutable
@RecipeStyle
public abstract class CascadeReplica {

  /** Starts with the first mandatory decision. */
  public static ImmutableCascadeReplica.NameBuildStage builder() {
    return ImmutableCascadeReplica.builder();
  }

  /** Name of the new cluster, and of its first Service. */
  public abstract String name();

  /** Namespace of the cluster and of all that it refers to. */
  public abstract String namespace();

  /** What it follows, with the users to log in with. */
  public abstract ReplicaSource source();

  /**
   * Version of PostgreSQL. The major is that of the source, as a standby is a physical copy; the
   * minor should not be older. Also a major alone ({@code 16}) or {@code latest}.
   */
  public abstract String postgresVersion();

  /** Number of pods, the first one included. Mandatory, since StackGres has no default. */
  public abstract int instances();

  /** Size of each pod's volume, such as {@code 1Ti}; not smaller than that of the source. */
  public abstract String storageSize();

  /** StorageClass of the volumes. */
  public abstract Optional<Part<HasMetadata>> storageClass();

  /** CPU and memory of the pods. */
  public abstract Optional<Part<SGInstanceProfile>> instanceProfile();

  /**
   * Settings of PostgreSQL. Five of them may not be lower than on the source, {@code
   * max_connections} among them: Patroni overrules a lower value.
   */
  public abstract Optional<Part<SGPostgresConfig>> postgresConfig();

  /** Settings of PgBouncer. */
  public abstract Optional<Part<SGPoolingConfig>> poolingConfig();

  /** SQL that runs once the cluster has been promoted: none runs on a standby. */
  public abstract List<Script> scripts();

  /** Backups that this cluster makes itself. */
  public abstract Optional<Backups> backups();

  /** Extensions whose files the pods need: those of the source. */
  public abstract List<PostgresExtension> extensions();

  /** Preset of StackGres' own defaults. */
  public abstract Optional<ClusterProfile> profile();

  /** When a commit counts as safe, once the cluster has been promoted. */
  public abstract Optional<ReplicationMode> replicationMode();

  /** Type of the Services of the primary and of the replicas. */
  public abstract Optional<PostgresServiceType> serviceType();

  /** Labels of the cluster. */
  public abstract Map<String, String> labels();

  /** Annotations of the cluster. */
  public abstract Map<String, String> annotations();

  /** Whether the bundle has the Namespace, too. */
  @Value.Default
  public boolean createNamespace() {
    return false;
  }

  /** Sets any further field of the cluster, after all other decisions. */
  @Value.Default
  public UnaryOperator<SGClusterSpecBuilder> editSpec() {
    return UnaryOperator.identity();
  }

  /** Reports all bad decisions at once. */
  @Value.Check
  protected void check() {
    Problems problems = new Problems();
    problems.require("name", name(), "give metadata.name of the new SGCluster");
    problems.require("namespace", namespace(), "give that of the new SGCluster");
    problems.require("postgresVersion", postgresVersion(), "give one with the source's major");
    problems.check(instances() >= 1, "instances: " + instances() + " is too few; use 1 or more");
    problems.require("storageSize", storageSize(), "give a number with Mi, Gi or Ti");
    source().check(name(), problems);
    backups().ifPresent(backups -> backups.storage().check(problems));
    parts().check(problems);
    problems.throwIfAny("The cascade replica can't be built");
  }

  /** All objects in the order to apply them. No secret value is in it but examples. */
  public Bundle bundle() {
    return first().with(parts().bundle()).with(cluster());
  }

  /**
   * The same with the Secrets whose values can be read, which is done now: from the environment or
   * from files. What is written from this bundle is not for git.
   *
   * @throws IllegalArgumentException if values are missing or can't be used, with all problems
   */
  public Bundle bundleWithSecretValues() {
    return first().with(parts().bundleWithSecretValues()).with(cluster());
  }

  private Bundle first() {
    return createNamespace() ? Bundle.of(namespaceObject()) : Bundle.of();
  }

  private Namespace namespaceObject() {
    return new NamespaceBuilder()
        .withMetadata(new ObjectMetaBuilder().withName(namespace()).build())
        .build();
  }

  private Parts parts() {
    Parts parts =
        Parts.in(namespace())
            .addClusterWide("StorageClass", storageClass())
            .add("SGInstanceProfile", instanceProfile())
            .add("SGPostgresConfig", postgresConfig())
            .add("SGPoolingConfig", poolingConfig());
    backups().ifPresent(backups -> backups.storage().addTo(parts));
    source().addTo(parts, name());
    scripts().forEach(script -> parts.add("SGScript", script.part()));
    return parts;
  }

  /** The cluster alone. */
  public SGCluster cluster() {
    return new SGClusterBuilder()
        .withMetadata(
            new ObjectMetaBuilder()
                .withNamespace(namespace())
                .withName(name())
                .withLabels(labels())
                .withAnnotations(annotations())
                .build())
        .withSpec(editSpec().apply(new ReplicaSpec(this).builder()).build())
        .build();
  }

  /**
   * What to do on the source before this is applied: SQL, {@code pg_hba.conf}, settings, tests.
   * With verifiers of the passwords, if these can be read, which is done now. Empty for an
   * SGCluster of the namespace, which lets its standbys in by itself.
   */
  public Optional<SourceSetup> sourceSetup() {
    return source().setup().map(setup -> setup.withStandby(namespace(), name()));
  }

  @Override
  public String toString() {
    return "CascadeReplica " + namespace() + "/" + name();
  }
}
