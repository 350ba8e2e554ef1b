package org.sgmanifests.builders.sharded;

import java.util.function.UnaryOperator;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgshardedcluster.SGShardedCluster;
import org.sgmanifests.api.sgshardedcluster.SGShardedClusterBuilder;
import org.sgmanifests.api.sgshardedcluster.SGShardedClusterSpecBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedConfigurationsBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedPostgres;
import org.sgmanifests.api.sgshardedcluster.ShardedPostgresBuilder;
import org.sgmanifests.builders.parts.ConfigurationParts;
import org.sgmanifests.builders.parts.Forms;
import org.sgmanifests.builders.recipe.Parts;
import org.sgmanifests.builders.recipe.Problems;

/** The objects that a {@link ShardedRecipe} stands for. */
public final class ShardedObjects {
  private final ShardedRecipe recipe;
  private final int shards;
  private final MemberSections coordinator;
  private final MemberSections eachShard;

  /**
   * The objects of these decisions, with a number of shards.
   *
   * @param recipe the decisions
   * @param shards number of shards
   */
  public ShardedObjects(ShardedRecipe recipe, int shards) {
    this.recipe = recipe;
    this.shards = shards;
    coordinator = sections(recipe.coordinator(), "-coordinator");
    eachShard = sections(recipe.eachShard(), "-shards");
  }

  private MemberSections sections(Members members, String suffix) {
    return new MemberSections(
        members,
        new ConfigurationParts(
            members, recipe.namespace(), recipe.name() + suffix, recipe.postgresVersion()));
  }

  /**
   * What is wrong with the decisions.
   *
   * @param problems takes what is wrong
   */
  public void check(Problems problems) {
    int longestShard = Forms.longestName(SGCluster.class) - ("-shard" + (shards - 1)).length();
    int longest = Math.min(Forms.longestName(SGShardedCluster.class), longestShard);
    Forms.name("name", recipe.name(), longest, problems);
    Forms.namespace(recipe.namespace(), problems);
    recipe.sharding().check(recipe.coordinator().instances(), problems);
    problems.require("database", recipe.database(), "give the one whose tables are distributed");
    Forms.postgresVersion(recipe.postgresVersion(), problems);
    Forms.atLeast("shards", shards, 1, problems);
    coordinator.check("coordinator", problems);
    eachShard.check("eachShard", problems);
    recipe.backups().ifPresent(decided -> ShardedBackups.check(decided, problems));
  }

  /** {@return what the sharded cluster refers to, in the order to apply it} */
  public Parts parts() {
    Parts parts = Parts.in(recipe.namespace());
    coordinator.addTo(parts);
    eachShard.addTo(parts);
    recipe.backups().ifPresent(decided -> decided.storage().addTo(parts));
    return parts;
  }

  /**
   * {@return the sharded cluster alone, with what the recipe adds to its spec}
   *
   * @param addition sets what the recipe adds on the builder of the spec
   */
  public SGShardedCluster cluster(UnaryOperator<SGShardedClusterSpecBuilder> addition) {
    return new SGShardedClusterBuilder()
        .withMetadata(recipe.metadata())
        .withSpec(recipe.editSpec().apply(addition.apply(spec())).build())
        .build();
  }

  private SGShardedClusterSpecBuilder spec() {
    SGShardedClusterSpecBuilder spec =
        new SGShardedClusterSpecBuilder()
            .withType(recipe.sharding().type())
            .withDatabase(recipe.database())
            .withPostgres(postgres())
            .withCoordinator(coordinator.coordinator(recipe.sharding()))
            .withShards(eachShard.shards(shards));
    recipe.profile().ifPresent(spec::withProfile);
    recipe
        .backups()
        .map(ShardedBackups::schedule)
        .map(entry -> new ShardedConfigurationsBuilder().withBackups(entry).build())
        .ifPresent(spec::withConfigurations);
    return spec;
  }

  private ShardedPostgres postgres() {
    ShardedPostgresBuilder postgres =
        new ShardedPostgresBuilder().withVersion(recipe.postgresVersion());
    if (!recipe.extensions().isEmpty()) {
      postgres.withExtensions(recipe.extensions());
    }
    return postgres.build();
  }
}
