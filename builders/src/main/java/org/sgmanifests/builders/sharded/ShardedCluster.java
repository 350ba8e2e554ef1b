package org.sgmanifests.builders.sharded;

import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sgshardedcluster.SGShardedCluster;
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

  /** Starts with the first mandatory decision. */
  public static ImmutableShardedCluster.NameBuildStage builder() {
    return ImmutableShardedCluster.builder();
  }

  /** Number of shards. */
  public abstract int shards();

  /** Reports all bad decisions at once. */
  @Value.Check
  protected void check() {
    Problems problems = new Problems();
    objects().check(problems);
    objects().parts().check(problems);
    problems.throwIfAny("The sharded cluster can't be built");
  }

  /** All objects in the order to apply them. No secret value is in it but examples. */
  public Bundle bundle() {
    return objects().first().with(objects().parts().bundle()).with(cluster());
  }

  /**
   * The same with the Secrets whose values can be read, which is done now: from the environment or
   * from files. What is written from this bundle is not for git.
   *
   * @throws IllegalArgumentException if values are missing or can't be used, with all problems
   */
  public Bundle bundleWithSecretValues() {
    return objects().first().with(objects().parts().bundleWithSecretValues()).with(cluster());
  }

  /** The sharded cluster alone. */
  public SGShardedCluster cluster() {
    return objects().cluster(UnaryOperator.identity());
  }

  private ShardedObjects objects() {
    return new ShardedObjects(this, shards());
  }

  @Override
  public String toString() {
    return "ShardedCluster " + namespace() + "/" + name();
  }
}
