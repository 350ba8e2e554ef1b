package org.sgmanifests.builders.sharded;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.schema.NameLimit;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgshardedcluster.Coordinator;
import org.sgmanifests.api.sgshardedcluster.CoordinatorBuilder;
import org.sgmanifests.api.sgshardedcluster.CoordinatorConfigurations;
import org.sgmanifests.api.sgshardedcluster.CoordinatorConfigurationsBuilder;
import org.sgmanifests.api.sgshardedcluster.SGShardedCluster;
import org.sgmanifests.api.sgshardedcluster.SGShardedClusterBuilder;
import org.sgmanifests.api.sgshardedcluster.SGShardedClusterSpecBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedConfigurations;
import org.sgmanifests.api.sgshardedcluster.ShardedConfigurationsBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedPostgres;
import org.sgmanifests.api.sgshardedcluster.ShardedPostgresBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedPostgresExtension;
import org.sgmanifests.api.sgshardedcluster.Shards;
import org.sgmanifests.api.sgshardedcluster.ShardsBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardsConfigurations;
import org.sgmanifests.api.sgshardedcluster.ShardsConfigurationsBuilder;
import org.sgmanifests.builders.parts.Assembly;
import org.sgmanifests.builders.parts.BackupPlan;
import org.sgmanifests.builders.parts.Extension;
import org.sgmanifests.builders.parts.Problems;

/**
 * A database distributed over shards, each a cluster of its own, behind a coordinator that clients
 * connect to.
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
 * <p>Nothing is written that is not decided here.
 */
@Value.Immutable
@Value.Style(stagedBuilder = true)
public interface ShardedCluster {

  /**
   * Name of the SGShardedCluster, 37 characters at most, or 36 from 11 shards on: the shards are
   * SGClusters with names made of it.
   */
  String name();

  /** Namespace of all objects; it has to exist. */
  String namespace();

  /** How the data is distributed. */
  Sharding sharding();

  /** The database whose tables are distributed. */
  String database();

  /** Version of PostgreSQL in all parts: a major such as 16, or an exact one such as 16.4. */
  String postgresVersion();

  /** The pods that clients connect to. */
  Members coordinator();

  /** Number of shards. More can be added later. */
  int shards();

  /** The pods of each shard. */
  Members eachShard();

  /** Extensions whose files are installed in all parts, beside those that the sharding needs. */
  List<Extension> extensions();

  /** Backups of all parts, none if this is not decided. */
  Optional<BackupPlan> backups();

  /** Any further field: gets the SGShardedCluster as it would be, and gives the one that counts. */
  @Value.Default
  default UnaryOperator<SGShardedCluster> edit() {
    return UnaryOperator.identity();
  }

  /** Starts with the name. */
  static ImmutableShardedCluster.NameBuildStage builder() {
    return ImmutableShardedCluster.builder();
  }

  /**
   * Called by {@code build()}.
   *
   * @throws IllegalArgumentException with all bad decisions, one a line
   */
  @Value.Check
  default void check() {
    Assembly assembly = new Assembly(namespace());
    cluster(assembly);
    assembly.problems().throwIfAny("The sharded cluster can't be made:");
  }

  /** The objects in the order to apply them, the SGShardedCluster last. */
  default Bundle bundle() {
    Assembly assembly = new Assembly(namespace());
    assembly.add(edit().apply(cluster(assembly)));
    return assembly.bundle();
  }

  private SGShardedCluster cluster(Assembly assembly) {
    check(assembly.problems());
    MemberSections first =
        new MemberSections("coordinator", coordinator(), name() + "-coordinator", assembly);
    MemberSections others =
        new MemberSections("eachShard", eachShard(), name() + "-shards", assembly);
    return new SGShardedClusterBuilder()
        .withMetadata(assembly.metadata(name()))
        .withSpec(
            new SGShardedClusterSpecBuilder()
                .withType(sharding().type())
                .withDatabase(database())
                .withPostgres(postgres())
                .withConfigurations(configurations(assembly))
                .withCoordinator(coordinator(first))
                .withShards(shards(others))
                .build())
        .build();
  }

  private void check(Problems problems) {
    int longestShard = SGCluster.class.getAnnotation(NameLimit.class).value();
    int most =
        Math.min(
            SGShardedCluster.class.getAnnotation(NameLimit.class).value(),
            longestShard - ("-shard" + (shards() - 1)).length());
    problems.checkName("name", name(), most);
    problems.checkText("database", database());
    problems.checkPostgresVersion(postgresVersion());
    problems.checkAtLeast("shards", shards(), 1);
    extensions().forEach(each -> problems.checkText("extensions", each.name()));
    sharding().check(coordinator().instances(), problems);
  }

  private ShardedPostgres postgres() {
    List<ShardedPostgresExtension> installed =
        extensions().stream().map(Extension::ofShardedCluster).toList();
    return new ShardedPostgresBuilder()
        .withVersion(postgresVersion())
        .withExtensions(installed.isEmpty() ? null : installed)
        .build();
  }

  private @Nullable ShardedConfigurations configurations(Assembly assembly) {
    return backups()
        .map(plan -> plan.shardedSchedule(name(), assembly))
        .map(entry -> new ShardedConfigurationsBuilder().withBackups(entry).build())
        .orElse(null);
  }

  private Coordinator coordinator(MemberSections members) {
    CoordinatorConfigurations section =
        new CoordinatorConfigurationsBuilder()
            .withSgPostgresConfig(members.postgresConfig)
            .withSgPoolingConfig(members.poolingConfig)
            .withShardingSphere(sharding().section().orElse(null))
            .build();
    boolean empty = section.equals(new CoordinatorConfigurationsBuilder().build());
    return new CoordinatorBuilder()
        .withInstances(members.instances)
        .withSgInstanceProfile(members.profile)
        .withManagedSql(members.managedSql)
        .withPods(members.pods)
        .withConfigurations(empty ? null : section)
        .build();
  }

  private Shards shards(MemberSections members) {
    ShardsConfigurations section =
        new ShardsConfigurationsBuilder()
            .withSgPostgresConfig(members.postgresConfig)
            .withSgPoolingConfig(members.poolingConfig)
            .build();
    boolean empty = section.equals(new ShardsConfigurationsBuilder().build());
    return new ShardsBuilder()
        .withClusters(shards())
        .withInstancesPerCluster(members.instances)
        .withSgInstanceProfile(members.profile)
        .withManagedSql(members.managedSql)
        .withPods(members.pods)
        .withConfigurations(empty ? null : section)
        .build();
  }
}
