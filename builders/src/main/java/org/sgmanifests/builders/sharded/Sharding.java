package org.sgmanifests.builders.sharded;

import java.util.Optional;
import org.sgmanifests.api.sgshardedcluster.ShardingSphere;
import org.sgmanifests.api.values.ShardingSphereModeType;
import org.sgmanifests.api.values.ShardingType;
import org.sgmanifests.builders.recipe.Problems;

/** How the data is distributed over the shards. */
public final class Sharding {
  private final ShardingType type;
  private final Optional<ShardingSphere> shardingSphere;

  private Sharding(ShardingType type, Optional<ShardingSphere> shardingSphere) {
    this.type = type;
    this.shardingSphere = shardingSphere;
  }

  /**
   * With the extension Citus, which the operator installs.
   *
   * @return this way
   */
  public static Sharding citus() {
    return new Sharding(ShardingType.CITUS, Optional.empty());
  }

  /**
   * With partitions and foreign data wrappers, which are part of PostgreSQL.
   *
   * @return this way
   */
  public static Sharding ddp() {
    return new Sharding(ShardingType.DDP, Optional.empty());
  }

  /**
   * With ShardingSphere Proxy, whose operator has to run in the Kubernetes cluster.
   *
   * @param section at least the mode: Standalone for one coordinator pod, with repository Memory;
   *     or Cluster, with a repository that the pods share. And the service account of that
   *     operator, unless the SGConfig names it
   * @return this way
   */
  public static Sharding shardingSphere(ShardingSphere section) {
    return new Sharding(ShardingType.SHARDINGSPHERE, Optional.of(section));
  }

  /** {@return the type, as {@code spec.type} of the SGShardedCluster says it} */
  public ShardingType type() {
    return type;
  }

  Optional<ShardingSphere> section() {
    return shardingSphere;
  }

  void check(int coordinatorInstances, Problems problems) {
    shardingSphere.ifPresent(
        section -> {
          if (section.mode() == null) {
            problems.add("sharding: ShardingSphere has no mode; give Standalone or Cluster");
            return;
          }
          problems.check(
              !ShardingSphereModeType.STANDALONE.equals(section.mode().type())
                  || coordinatorInstances == 1,
              "sharding: mode Standalone has one coordinator pod, but "
                  + coordinatorInstances
                  + " are decided; use one, or mode Cluster");
        });
  }

  @Override
  public String toString() {
    return type.toString();
  }
}
