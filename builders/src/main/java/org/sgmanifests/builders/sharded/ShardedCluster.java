package org.sgmanifests.builders.sharded;

import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgshardedcluster.SGShardedCluster;
import org.sgmanifests.api.sgshardedcluster.SGShardedClusterBuilder;
import org.sgmanifests.api.sgshardedcluster.SGShardedClusterSpecBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedConfigurationsBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedPostgres;
import org.sgmanifests.api.sgshardedcluster.ShardedPostgresBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedPostgresExtension;
import org.sgmanifests.api.values.ClusterProfile;
import org.sgmanifests.builders.parts.ConfigurationParts;
import org.sgmanifests.builders.parts.Forms;
import org.sgmanifests.builders.recipe.Backups;
import org.sgmanifests.builders.recipe.Parts;
import org.sgmanifests.builders.recipe.Problems;
import org.sgmanifests.builders.recipe.RecipeStyle;

/**
 * A database distributed over shards, each of them a cluster of its own, behind a coordinator that
 * clients connect to.
 *
 * <pre>{@code
 * Bundle bundle =
 *     ShardedCluster.builder()
 *         .name("my-db")
 *         .namespace("my-namespace")
 *         .sharding(Sharding.citus())
 *         .database("shop")
 *         .postgresVersion("16.4")
 *         .coordinator(Members.builder().instances(2).storageSize("20Gi").build())
 *         .shards(4)
 *         .eachShard(Members.builder().instances(2).storageSize("100Gi").build())
 *         .build()
 *         .bundle();
 * }</pre>
 *
 * <p>These eight decisions are mandatory, and a program that leaves one out does not compile. The
 * others are optional: what is not decided is not written, and StackGres takes its own default.
 * What has no method here is set with {@link #editSpec}, or in the bundle with {@link Bundle#edit}.
 */
@Value.Immutable
@RecipeStyle
public abstract class ShardedCluster {

  /** Starts with the first mandatory decision. */
  public static ImmutableShardedCluster.NameBuildStage builder() {
    return ImmutableShardedCluster.builder();
  }

  /**
   * Name of the sharded cluster; 37 characters at most, 36 from 11 shards on, since the shards are
   * SGClusters whose names begin with it.
   */
  public abstract String name();

  /** Namespace of the sharded cluster and of all that it refers to. */
  public abstract String namespace();

  /** How the data is distributed. It cannot change. */
  public abstract Sharding sharding();

  /** Database whose tables are distributed. */
  public abstract String database();

  /** Version of PostgreSQL in all parts: exact (16.4), a major (16) or {@code latest}. */
  public abstract String postgresVersion();

  /** The pods that clients connect to. */
  public abstract Members coordinator();

  /** Number of shards. */
  public abstract int shards();

  /** The pods of each shard. */
  public abstract Members eachShard();

  /** Backups of the coordinator and of all shards. */
  public abstract Optional<Backups> backups();

  /** Extensions whose files the pods need, beside those that the sharding needs. */
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
    int longestShard = Forms.longestName(SGCluster.class) - ("-shard" + (shards() - 1)).length();
    int longest = Math.min(Forms.longestName(SGShardedCluster.class), longestShard);
    Forms.name("name", name(), longest, problems);
    Forms.namespace(namespace(), problems);
    sharding().check(coordinator().instances(), problems);
    problems.require("database", database(), "give the one whose tables are distributed");
    Forms.postgresVersion(postgresVersion(), problems);
    Forms.atLeast("shards", shards(), 1, problems);
    coordinatorSections().check("coordinator", problems);
    shardSections().check("eachShard", problems);
    backups().ifPresent(decided -> ShardedBackups.check(decided, problems));
    parts().check(problems);
    problems.throwIfAny("The sharded cluster can't be built");
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

  /** The sharded cluster alone. */
  public SGShardedCluster cluster() {
    SGShardedClusterSpecBuilder spec =
        new SGShardedClusterSpecBuilder()
            .withType(sharding().type())
            .withDatabase(database())
            .withPostgres(postgres())
            .withCoordinator(coordinatorSections().coordinator(sharding()))
            .withShards(shardSections().shards(shards()));
    profile().ifPresent(spec::withProfile);
    backups()
        .map(ShardedBackups::schedule)
        .map(entry -> new ShardedConfigurationsBuilder().withBackups(entry).build())
        .ifPresent(spec::withConfigurations);
    return new SGShardedClusterBuilder()
        .withMetadata(
            new ObjectMetaBuilder()
                .withNamespace(namespace())
                .withName(name())
                .withLabels(labels())
                .withAnnotations(annotations())
                .build())
        .withSpec(editSpec().apply(spec).build())
        .build();
  }

  private Parts parts() {
    Parts parts = Parts.in(namespace());
    coordinatorSections().addTo(parts);
    shardSections().addTo(parts);
    backups().ifPresent(decided -> decided.storage().addTo(parts));
    return parts;
  }

  private ShardedPostgres postgres() {
    ShardedPostgresBuilder postgres = new ShardedPostgresBuilder().withVersion(postgresVersion());
    if (!extensions().isEmpty()) {
      postgres.withExtensions(extensions());
    }
    return postgres.build();
  }

  private MemberSections coordinatorSections() {
    return sections(coordinator(), "-coordinator");
  }

  private MemberSections shardSections() {
    return sections(eachShard(), "-shards");
  }

  private MemberSections sections(Members members, String suffix) {
    return new MemberSections(
        members, new ConfigurationParts(members, namespace(), name() + suffix, postgresVersion()));
  }

  @Override
  public String toString() {
    return "ShardedCluster " + namespace() + "/" + name();
  }
}
