package org.sgmanifests.builders.replica;

import java.util.Optional;
import org.sgmanifests.api.sgbackup.SGBackup;
import org.sgmanifests.api.sgcluster.ReplicateFrom;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.builders.credentials.SourceCredentials;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Parts;
import org.sgmanifests.builders.recipe.Problems;
import org.sgmanifests.builders.source.SourceSetup;

/**
 * What a standby cluster follows. Credentials belong to the source: StackGres demands them for
 * every one but an SGCluster, where it refuses them ({@code spec.replicateFrom}, StackGres 1.18).
 */
public sealed interface ReplicaSource permits ExternalSource, ArchiveSource, SameNamespaceSource {

  /**
   * {@return a PostgreSQL server anywhere} Give it a WAL archive, too, with {@link
   * ExternalSource#withArchive} if it has one: there is no replication slot, and without an archive
   * a standby that was away for too long is lost.
   *
   * @param host name or address, as seen from the pods
   * @param port that of PostgreSQL itself, not of a pooler: for a source made by StackGres 5433, or
   *     the node or load balancer port that leads there
   * @param credentials users to log in with
   */
  static ExternalSource external(String host, int port, SourceCredentials credentials) {
    return new ExternalSource(
        new SourceServer(host, port), credentials, Optional.empty(), Optional.empty());
  }

  /**
   * {@return another SGCluster of the namespace} Its users, passwords and archive are used, so
   * there is nothing else to say.
   *
   * @param source the SGCluster, which has to be in the namespace of the standby
   */
  static SameNamespaceSource cluster(Part<SGCluster> source) {
    return new SameNamespaceSource(source);
  }

  /**
   * {@return an archive alone, without a connection to the source: the first copy is restored from
   * a backup, and WAL files follow as they are archived}
   *
   * @param archive where the WAL files are
   * @param backup an SGBackup of the namespace, which has the major version of this cluster
   * @param credentials users of the source, which StackGres demands without a connection, too
   */
  static ArchiveSource archive(
      WalArchive archive, Part<SGBackup> backup, SourceCredentials credentials) {
    return new ArchiveSource(archive, backup, credentials);
  }

  /** {@return the section {@code spec.replicateFrom}} */
  ReplicateFrom replicateFrom();

  /** {@return how to log in to the source; empty where that is not ours to say} */
  Optional<SourceCredentials> credentials();

  /** {@return where the source's WAL files are} */
  Optional<WalArchive> archive();

  /** {@return what the first copy is restored from, instead of being streamed} */
  Optional<Part<SGBackup>> backup();

  /**
   * Adds the objects that the source refers to.
   *
   * @param parts takes the objects
   * @param cluster name of the standby cluster
   */
  default void addTo(Parts parts, String cluster) {
    archive().ifPresent(archive -> archive.storage().addTo(parts));
    parts.add("SGBackup", backup());
    credentials()
        .ifPresent(login -> parts.add(login.secret(), login.content(parts.namespace(), cluster)));
  }

  /**
   * Adds what is wrong with the source itself.
   *
   * @param cluster name of the standby cluster
   * @param problems takes what is wrong
   */
  default void check(String cluster, Problems problems) {
    archive().ifPresent(archive -> archive.check(problems));
    credentials().ifPresent(login -> login.check(cluster, problems::add));
  }

  /** {@return what to do on the source, as far as the source's side is ours to say} */
  default Optional<SourceSetup> setup() {
    return credentials().map(login -> SourceSetup.of(login.users()).withPasswords(login::password));
  }
}
