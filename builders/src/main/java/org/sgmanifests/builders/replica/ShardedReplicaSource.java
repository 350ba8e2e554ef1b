package org.sgmanifests.builders.replica;

import java.util.List;
import java.util.Optional;
import org.sgmanifests.api.sgshardedbackup.SGShardedBackup;
import org.sgmanifests.api.sgshardedcluster.SGShardedCluster;
import org.sgmanifests.api.sgshardedcluster.ShardedReplicateFrom;
import org.sgmanifests.builders.credentials.SourceCredentials;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Parts;
import org.sgmanifests.builders.recipe.Problems;
import org.sgmanifests.builders.source.SourceSetup;

/**
 * What a sharded standby cluster follows: each part of it one part of the source, so the source
 * says how many shards there are. {@code spec.replicateFrom} of an SGShardedCluster, StackGres
 * 1.18.
 */
public sealed interface ShardedReplicaSource
    permits ShardedExternalSource, ShardedArchiveSource, SameNamespaceShardedSource {

  /**
   * {@return PostgreSQL servers anywhere}
   *
   * @param credentials of users that all servers have; first, other than in {@link
   *     ReplicaSource#external}, since Java lets only the last parameter be any number of servers
   * @param coordinator the coordinator
   * @param shards in the order of the source's shards
   */
  static ShardedExternalSource external(
      SourceCredentials credentials, SourceServer coordinator, SourceServer... shards) {
    return new ShardedExternalSource(
        credentials, coordinator, List.of(shards), Optional.empty(), Optional.empty());
  }

  /**
   * {@return another SGShardedCluster of the namespace} Its users, passwords and archive are used.
   *
   * @param source the SGShardedCluster, which has to be in the namespace of the standby
   * @param shards how many it has
   */
  static SameNamespaceShardedSource cluster(Part<SGShardedCluster> source, int shards) {
    return new SameNamespaceShardedSource(source, shards);
  }

  /**
   * {@return archives alone, without connections: the first copy is restored from a backup}
   *
   * @param archive where the WAL files are
   * @param backup an SGShardedBackup of the namespace
   * @param credentials users of the source, which StackGres demands without a connection, too
   */
  static ShardedArchiveSource archive(
      ShardedWalArchive archive, Part<SGShardedBackup> backup, SourceCredentials credentials) {
    return new ShardedArchiveSource(archive, backup, credentials);
  }

  /** {@return the number of shards, the coordinator not included} */
  int shards();

  /** {@return the section {@code spec.replicateFrom}} */
  ShardedReplicateFrom replicateFrom();

  /** {@return how to log in to the source; empty where that is not ours to say} */
  Optional<SourceCredentials> credentials();

  /** {@return where the source's WAL files are} */
  Optional<ShardedWalArchive> archive();

  /** {@return what the first copy is restored from, instead of being streamed} */
  Optional<Part<SGShardedBackup>> backup();

  /**
   * Adds the objects that the source refers to.
   *
   * @param parts takes the objects
   */
  default void addTo(Parts parts) {
    archive().ifPresent(archive -> archive.storage().addTo(parts));
    parts.add("SGShardedBackup", backup());
    credentials().ifPresent(login -> parts.add(login.secret(), login.content(parts.namespace())));
  }

  /**
   * Adds what is wrong with the source itself.
   *
   * @param cluster name of the standby cluster
   * @param problems takes what is wrong
   */
  default void check(String cluster, Problems problems) {
    problems.check(shards() >= 1, "shards of the source: " + shards() + "; give one or more");
    archive().ifPresent(archive -> archive.check(shards(), problems));
    credentials().ifPresent(login -> login.check(cluster, problems::add));
  }

  /**
   * {@return what to do on each server of the source, as far as the source's side is ours to say}
   */
  default List<SourceSetup> setups() {
    return credentials()
        .map(login -> SourceSetup.of(login.users()).withPasswords(login::password))
        .stream()
        .toList();
  }
}
