package org.sgmanifests.builders.replica;

import java.util.Optional;
import org.sgmanifests.api.sgshardedbackup.SGShardedBackup;
import org.sgmanifests.api.sgshardedcluster.SGShardedCluster;
import org.sgmanifests.api.sgshardedcluster.ShardedReplicateFrom;
import org.sgmanifests.api.sgshardedcluster.ShardedReplicateFromBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedReplicateFromInstanceBuilder;
import org.sgmanifests.builders.credentials.SourceCredentials;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Parts;
import org.sgmanifests.builders.recipe.Problems;

/**
 * An SGShardedCluster of the same namespace; made by {@link ShardedReplicaSource#cluster}.
 *
 * @param cluster the SGShardedCluster
 * @param shards how many it has
 */
public record SameNamespaceShardedSource(Part<SGShardedCluster> cluster, int shards)
    implements ShardedReplicaSource {

  @Override
  public Optional<SourceCredentials> credentials() {
    return Optional.empty();
  }

  @Override
  public Optional<ShardedWalArchive> archive() {
    return Optional.empty();
  }

  @Override
  public Optional<Part<SGShardedBackup>> backup() {
    return Optional.empty();
  }

  @Override
  public void addTo(Parts parts) {
    parts.add("SGShardedCluster", cluster);
  }

  @Override
  public ShardedReplicateFrom replicateFrom() {
    return new ShardedReplicateFromBuilder()
        .withInstance(
            new ShardedReplicateFromInstanceBuilder().withSgShardedCluster(cluster.name()).build())
        .build();
  }

  @Override
  public void check(String standby, Problems problems) {
    problems.check(
        !cluster.name().equals(standby), "source: it is the cluster itself; give another one");
    ShardedReplicaSource.super.check(standby, problems);
  }
}
