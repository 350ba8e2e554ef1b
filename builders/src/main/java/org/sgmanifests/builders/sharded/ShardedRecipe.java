package org.sgmanifests.builders.sharded;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import java.util.Optional;
import org.sgmanifests.api.sgshardedcluster.SGShardedCluster;
import org.sgmanifests.api.sgshardedcluster.SGShardedClusterSpecBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedPostgresExtension;
import org.sgmanifests.api.values.ClusterProfile;
import org.sgmanifests.builders.recipe.Backups;
import org.sgmanifests.builders.recipe.Parts;
import org.sgmanifests.builders.recipe.Problems;
import org.sgmanifests.builders.recipe.Recipe;

/**
 * The decisions about an SGShardedCluster that don't depend on where its data comes from. The first
 * seven are mandatory; of the others, what is not decided is not written, and StackGres takes its
 * own default.
 */
public abstract class ShardedRecipe extends Recipe<SGShardedClusterSpecBuilder> {

  /** {@return how the data is distributed} It cannot change. */
  public abstract Sharding sharding();

  /** {@return the database whose tables are distributed} */
  public abstract String database();

  /**
   * {@return the version of PostgreSQL in all parts: exact (16.4), a major (16) or {@code latest}}
   */
  public abstract String postgresVersion();

  /** {@return the pods that clients connect to} */
  public abstract Members coordinator();

  /** {@return the pods of each shard} */
  public abstract Members eachShard();

  /** {@return backups of the coordinator and of all shards} */
  public abstract Optional<Backups> backups();

  /** {@return the extensions whose files the pods need, beside those that the sharding needs} */
  public abstract List<ShardedPostgresExtension> extensions();

  /** {@return the preset of StackGres' own defaults} */
  public abstract Optional<ClusterProfile> profile();

  /** {@return the sharded cluster alone} */
  public abstract SGShardedCluster cluster();

  /** {@return what the decisions about the sharded cluster itself stand for} */
  protected abstract ShardedObjects objects();

  @Override
  protected final HasMetadata object() {
    return cluster();
  }

  @Override
  protected void check(Problems problems) {
    objects().check(problems);
  }

  @Override
  protected Parts parts() {
    return objects().parts();
  }
}
