package org.sgmanifests.testing.assertions;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.sgshardedcluster.SGShardedCluster;

/** Assertions about a sharded cluster. */
public class SGShardedClusterAssert
    extends AbstractResourceAssert<SGShardedClusterAssert, SGShardedCluster> {

  /**
   * For AssertJ's soft assertions; others begin with {@link SgAssertions}.
   *
   * @param actual what is looked at
   */
  public SGShardedClusterAssert(@Nullable SGShardedCluster actual) {
    super(actual, SGShardedClusterAssert.class);
  }

  /**
   * It is a standby of PostgreSQL servers elsewhere, of these and no others.
   *
   * @param hosts the coordinator first, then each shard
   * @param ports in the order of the hosts
   * @return this assertion
   */
  public SGShardedClusterAssert replicatesFromExternal(List<String> hosts, List<Integer> ports) {
    return doesNotHaveField("spec.replicateFrom.instance.sgShardedCluster")
        .hasField("spec.replicateFrom.instance.external", Map.of("hosts", hosts, "ports", ports));
  }

  /**
   * It is a standby of another SGShardedCluster of its namespace.
   *
   * @param name name of the source's SGShardedCluster
   * @return this assertion
   */
  public SGShardedClusterAssert replicatesFromCluster(String name) {
    return hasField("spec.replicateFrom.instance.sgShardedCluster", name);
  }

  /**
   * It is nobody's standby.
   *
   * @return this assertion
   */
  public SGShardedClusterAssert doesNotReplicate() {
    return doesNotHaveField("spec.replicateFrom");
  }

  /**
   * It has this number of shards.
   *
   * @param shards the number
   * @return this assertion
   */
  public SGShardedClusterAssert hasShards(int shards) {
    return hasField("spec.shards.clusters", shards);
  }
}
