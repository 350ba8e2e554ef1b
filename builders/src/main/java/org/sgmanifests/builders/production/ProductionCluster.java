package org.sgmanifests.builders.production;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.builders.parts.ClusterObjects;
import org.sgmanifests.builders.parts.ClusterRecipe;
import org.sgmanifests.builders.recipe.Backups;
import org.sgmanifests.builders.recipe.Problems;
import org.sgmanifests.builders.recipe.RecipeStyle;

/**
 * A cluster for production: an empty database, with backups from the first day on.
 *
 * <pre>{@code
 * Bundle bundle =
 *     ProductionCluster.builder()
 *         .name("my-db")
 *         .namespace("my-namespace")
 *         .postgresVersion("16.4")
 *         .instances(3)
 *         .storageSize("100Gi")
 *         .backups(Backups.to(bucket.storage("my-namespace", "my-db-backups")))
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
public abstract class ProductionCluster extends ClusterRecipe {

  /** Starts with the first mandatory decision. */
  public static ImmutableProductionCluster.NameBuildStage builder() {
    return ImmutableProductionCluster.builder();
  }

  /**
   * Where backups and WAL files go, and how often. {@link
   * org.sgmanifests.builders.parts.Bucket#storage} makes the storage of a bucket.
   */
  public abstract Backups backups();

  /** Reports all bad decisions at once. */
  @Value.Check
  protected void check() {
    Problems problems = new Problems();
    objects().check(problems);
    objects().parts().check(problems);
    problems.throwIfAny("The production cluster can't be built");
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

  /** The cluster alone. */
  public SGCluster cluster() {
    return objects().cluster(UnaryOperator.identity());
  }

  private ClusterObjects objects() {
    return new ClusterObjects(this, Optional.of(backups()));
  }

  @Override
  public String toString() {
    return "ProductionCluster " + namespace() + "/" + name();
  }
}
