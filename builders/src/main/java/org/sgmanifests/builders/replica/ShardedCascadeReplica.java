package org.sgmanifests.builders.replica;

import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sgshardedcluster.SGShardedCluster;
import org.sgmanifests.api.sgshardedcluster.SGShardedClusterBuilder;
import org.sgmanifests.api.sgshardedcluster.SGShardedClusterSpecBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedPostgresExtension;
import org.sgmanifests.api.values.ClusterProfile;
import org.sgmanifests.api.values.ShardingType;
import org.sgmanifests.builders.recipe.Parts;
import org.sgmanifests.builders.recipe.Problems;
import org.sgmanifests.builders.recipe.RecipeStyle;
import org.sgmanifests.builders.source.SourceSetup;

/**
 * A sharded cascade replica: an SGShardedCluster whose coordinator and shards each follow one part
 * of a sharded database elsewhere. The sister of {@link CascadeReplica}; from StackGres 1.18 on.
 *
 * <pre>{@code
 * Bundle bundle =
 *     ShardedCascadeReplica.builder()
 *         .name("my-shards")
 *         .namespace("my-namespace")
 *         .source(
 *             ShardedReplicaSource.external(
 *                 credentials,
 *                 new SourceServer("coordinator.example.com", 5433),
 *                 new SourceServer("shard0.example.com", 5433),
 *                 new SourceServer("shard1.example.com", 5433)))
 *         .type(ShardingType.CITUS)
 *         .database("shop")
 *         .postgresVersion("16.6")
 *         .coordinator(ReplicaMembers.builder().instances(2).storageSize("100Gi").build())
 *         .eachShard(ReplicaMembers.builder().instances(2).storageSize("1Ti").build())
 *         .build()
 *         .bundle();
 * }</pre>
 *
 * <p>These decisions are mandatory. The number of shards is that of the source.
 */
@Value.Immutable
@RecipeStyle
public abstract class ShardedCascadeReplica {

  /** Starts with the first mandatory decision. */
  public static ImmutableShardedCascadeReplica.NameBuildStage builder() {
    return ImmutableShardedCascadeReplica.builder();
  }

  /** Name of the new sharded cluster, and of its first Service. */
  public abstract String name();

  /** Namespace of the sharded cluster and of all that it refers to. */
  public abstract String namespace();

  /** What it follows, with the users to log in with. */
  public abstract ShardedReplicaSource source();

  /** How the data is distributed: as on the source. */
  public abstract ShardingType type();

  /** The database whose tables are distributed: that of the source. */
  public abstract String database();

  /** Version of PostgreSQL, with the major of the source. */
  public abstract String postgresVersion();

  /** The pods of the coordinator. */
  public abstract ReplicaMembers coordinator();

  /** The pods of each shard. */
  public abstract ReplicaMembers eachShard();

  /** Extensions whose files the pods need: those of the source. */
  public abstract List<ShardedPostgresExtension> extensions();

  /** Preset of StackGres' own defaults. */
  public abstract Optional<ClusterProfile> profile();

  /** Labels of the sharded cluster. */
  public abstract Map<String, String> labels();

  /** Annotations of the sharded cluster. */
  public abstract Map<String, String> annotations();

  /** Whether the bundle has the Namespace, too. */
  @Value.Default
  public boolean createNamespace() {
    return false;
  }

  /** Sets any further field of the sharded cluster, after all other decisions. */
  @Value.Default
  public UnaryOperator<SGShardedClusterSpecBuilder> editSpec() {
    return UnaryOperator.identity();
  }

  /** Reports all bad decisions at once. */
  @Value.Check
  protected void check() {
    Problems problems = new Problems();
    problems.require("name", name(), "give metadata.name of the new SGShardedCluster");
    problems.require("namespace", namespace(), "give that of the new SGShardedCluster");
    problems.require("database", database(), "give the one whose tables are distributed");
    problems.require("postgresVersion", postgresVersion(), "give one with the source's major");
    coordinator().check("coordinator", problems);
    eachShard().check("eachShard", problems);
    source().check(name(), problems);
    parts().check(problems);
    problems.throwIfAny("The sharded cascade replica can't be built");
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
    return createNamespace()
        ? Bundle.of(
            new NamespaceBuilder()
                .withMetadata(new ObjectMetaBuilder().withName(namespace()).build())
                .build())
        : Bundle.of();
  }

  private Parts parts() {
    Parts parts = Parts.in(namespace());
    coordinator().addTo(parts);
    eachShard().addTo(parts);
    source().addTo(parts);
    return parts;
  }

  /** The sharded cluster alone. */
  public SGShardedCluster cluster() {
    return new SGShardedClusterBuilder()
        .withMetadata(
            new ObjectMetaBuilder()
                .withNamespace(namespace())
                .withName(name())
                .withLabels(labels())
                .withAnnotations(annotations())
                .build())
        .withSpec(editSpec().apply(new ShardedReplicaSpec(this).builder()).build())
        .build();
  }

  /**
   * What to do on the source before this is applied, once for each of its servers, the coordinator
   * first; see {@link CascadeReplica#sourceSetup}. Without addresses, and once, for an archive;
   * empty for an SGShardedCluster of the namespace.
   */
  public List<SourceSetup> sourceSetups() {
    return source().setups();
  }

  @Override
  public String toString() {
    return "ShardedCascadeReplica " + namespace() + "/" + name();
  }
}
