package org.sgmanifests.builders.replica;

import java.util.Optional;
import org.sgmanifests.api.sgbackup.SGBackup;
import org.sgmanifests.api.sgcluster.ReplicateFrom;
import org.sgmanifests.api.sgcluster.ReplicateFromBuilder;
import org.sgmanifests.api.sgcluster.ReplicateFromInstanceBuilder;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.builders.credentials.SourceCredentials;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Parts;
import org.sgmanifests.builders.recipe.Problems;

/**
 * An SGCluster of the same namespace; made by {@link ReplicaSource#cluster}.
 *
 * @param cluster the SGCluster
 */
public record SameNamespaceSource(Part<SGCluster> cluster) implements ReplicaSource {

  @Override
  public Optional<SourceCredentials> credentials() {
    return Optional.empty();
  }

  @Override
  public Optional<WalArchive> archive() {
    return Optional.empty();
  }

  @Override
  public Optional<Part<SGBackup>> backup() {
    return Optional.empty();
  }

  @Override
  public void addTo(Parts parts, String standby) {
    parts.add("SGCluster", cluster);
  }

  @Override
  public ReplicateFrom replicateFrom() {
    return new ReplicateFromBuilder()
        .withInstance(new ReplicateFromInstanceBuilder().withSgCluster(cluster.name()).build())
        .build();
  }

  @Override
  public void check(String standby, Problems problems) {
    problems.check(
        !cluster.name().equals(standby), "source: it is the cluster itself; give another one");
  }
}
