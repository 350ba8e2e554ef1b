package org.sgmanifests.builders.sharded;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.sgmanifests.api.sgshardedcluster.SGShardedClusterSpecBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedPostgresExtension;
import org.sgmanifests.api.values.ClusterProfile;
import org.sgmanifests.builders.recipe.Backups;

/**
 * The decisions about an SGShardedCluster that don't depend on where its data comes from. The first
 * seven are mandatory; of the others, what is not decided is not written, and StackGres takes its
 * own default.
 */
public abstract class ShardedRecipe {

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
}
