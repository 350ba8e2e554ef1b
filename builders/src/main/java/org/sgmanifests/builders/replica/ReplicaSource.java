package org.sgmanifests.builders.replica;

import java.util.Optional;
import org.sgmanifests.api.sgbackup.SGBackup;
import org.sgmanifests.api.sgcluster.ReplicateFrom;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Parts;
import org.sgmanifests.builders.recipe.Problems;

/**
 * What a standby cluster follows. Credentials belong to the source: StackGres demands them for
 * every one but an SGCluster, where it refuses them ({@code spec.replicateFrom}, StackGres 1.18).
 */
public sealed interface ReplicaSource permits ExternalSource, ArchiveSource, ClusterSource {

  /**
   * A PostgreSQL server anywhere. Give it a WAL archive, too, with {@link
   * ExternalSource#withArchive} if it has one: there is no replication slot, and without an archive
   * a standby that was away for too long is lost.
   *
   * @param host name or address, as seen from the pods
   * @param port that of PostgreSQL itself, not of a pooler: for a source made by StackGres 5433, or
   *     the node or load balancer port that leads there
   */
  static ExternalSource external(String host, int port, SecretSource credentials) {
    return new ExternalSource(host, port, credentials, Optional.empty(), Optional.empty());
  }

  /**
   * Another SGCluster of the namespace. Its users, passwords and archive are used, so there is
   * nothing else to say.
   */
  static ClusterSource cluster(Part<SGCluster> source) {
    return new ClusterSource(source);
  }

  /**
   * An archive alone, without a connection to the source: the first copy is restored from a backup,
   * and WAL files follow as they are archived.
   *
   * @param backup an SGBackup of the namespace, which has the major version of this cluster
   */
  static ArchiveSource archive(
      WalArchive archive, Part<SGBackup> backup, SecretSource credentials) {
    return new ArchiveSource(archive, backup, credentials);
  }

  /** The section {@code spec.replicateFrom}. */
  ReplicateFrom replicateFrom();

  /** How to log in to the source; empty where that is not ours to say. */
  Optional<SecretSource> credentials();

  /** Where the source's WAL files are. */
  Optional<WalArchive> archive();

  /** What the first copy is restored from, instead of being streamed. */
  Optional<Part<SGBackup>> backup();

  /** Adds the objects that the source refers to, but for the Secret of its users. */
  default void addTo(Parts parts) {
    archive().ifPresent(archive -> archive.storage().addTo(parts));
    parts.add("SGBackup", backup());
  }

  /** What is wrong with the source itself. */
  void check(Problems problems);
}
