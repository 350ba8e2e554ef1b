package org.sgmanifests.builders.sharded;

import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sgshardedcluster.SGShardedCluster;
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
 *         .eachShard(Members.builder().instances(2).storageSize("100Gi").build())
 *         .shards(4)
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
public abstract class ShardedCluster extends ShardedRecipe {

  /**
   * Starts with the first mandatory decision.
   *
   * @return the first stage of a builder, which asks for one mandatory decision after the other
   */
  public static ImmutableShardedCluster.NameBuildStage builder() {
    return ImmutableShardedCluster.builder();
  }

  /** {@return the number of shards} */
  public abstract int shards();

  @Override
  protected String what() {
    return "sharded cluster";
  }

  @Override
  public SGShardedCluster cluster() {
    return objects().cluster(UnaryOperator.identity());
  }

  @Override
  protected ShardedObjects objects() {
    return new ShardedObjects(this, shards());
  }
}
