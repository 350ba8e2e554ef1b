package org.sgmanifests.builders.production;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.builders.parts.ClusterObjects;
import org.sgmanifests.builders.parts.ClusterRecipe;
import org.sgmanifests.builders.recipe.Backups;
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

  /**
   * Starts with the first mandatory decision.
   *
   * @return the first stage of a builder, which asks for one mandatory decision after the other
   */
  public static ImmutableProductionCluster.NameBuildStage builder() {
    return ImmutableProductionCluster.builder();
  }

  /**
   * {@return where backups and WAL files go, and how often} {@link
   * org.sgmanifests.builders.parts.Bucket#storage} makes the storage of a bucket.
   */
  public abstract Backups backups();

  @Override
  protected String what() {
    return "production cluster";
  }

  @Override
  public SGCluster cluster() {
    return objects().cluster(UnaryOperator.identity());
  }

  @Override
  protected ClusterObjects objects() {
    return new ClusterObjects(this, Optional.of(backups()));
  }
}
