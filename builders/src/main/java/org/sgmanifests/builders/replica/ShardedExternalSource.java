package org.sgmanifests.builders.replica;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgmanifests.api.sgshardedbackup.SGShardedBackup;
import org.sgmanifests.api.sgshardedcluster.ShardedReplicateFrom;
import org.sgmanifests.api.sgshardedcluster.ShardedReplicateFromBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedReplicateFromExternal;
import org.sgmanifests.api.sgshardedcluster.ShardedReplicateFromInstanceBuilder;
import org.sgmanifests.builders.credentials.SourceCredentials;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Problems;
import org.sgmanifests.builders.source.SourceSetup;

/**
 * Servers to stream from, one for each part; made by {@link ShardedReplicaSource#external}.
 *
 * @param login users to log in with
 * @param coordinator the coordinator
 * @param shardServers the shards, in their order
 * @param archive where WAL files are that the servers have no more
 * @param backup what the first copy is restored from, if it is not streamed
 */
public record ShardedExternalSource(
    SourceCredentials login,
    SourceServer coordinator,
    List<SourceServer> shardServers,
    Optional<ShardedWalArchive> archive,
    Optional<Part<SGShardedBackup>> backup)
    implements ShardedReplicaSource {

  /**
   * Copies the list.
   *
   * @param login users to log in with
   * @param coordinator the coordinator
   * @param shardServers the shards, in their order
   * @param archive where WAL files are that the servers have no more
   * @param backup what the first copy is restored from, if it is not streamed
   */
  public ShardedExternalSource {
    shardServers = List.copyOf(shardServers);
  }

  /**
   * {@return the same servers, whose WAL files are taken from an archive when they have them no
   * more}
   *
   * @param wal where the WAL files are
   */
  public ShardedExternalSource withArchive(ShardedWalArchive wal) {
    return new ShardedExternalSource(login, coordinator, shardServers, Optional.of(wal), backup);
  }

  /**
   * {@return the same, with the first copy restored from a backup instead of streamed}
   *
   * @param wal where the WAL files are
   * @param from the backup to restore
   */
  public ShardedExternalSource withArchive(ShardedWalArchive wal, Part<SGShardedBackup> from) {
    return new ShardedExternalSource(
        login, coordinator, shardServers, Optional.of(wal), Optional.of(from));
  }

  @Override
  public int shards() {
    return shardServers.size();
  }

  @Override
  public Optional<SourceCredentials> credentials() {
    return Optional.of(login);
  }

  @Override
  public ShardedReplicateFrom replicateFrom() {
    List<SourceServer> servers = servers();
    ShardedReplicateFromExternal external =
        new ShardedReplicateFromExternal(
            servers.stream().map(SourceServer::host).toList(),
            servers.stream().map(SourceServer::port).toList(),
            null);
    return new ShardedReplicateFromBuilder()
        .withInstance(new ShardedReplicateFromInstanceBuilder().withExternal(external).build())
        .withStorage(archive.map(ShardedWalArchive::replicateFromStorage).orElse(null))
        .withUsers(login.selectors())
        .build();
  }

  private List<SourceServer> servers() {
    List<SourceServer> servers = new ArrayList<>(List.of(coordinator));
    servers.addAll(shardServers);
    return servers;
  }

  @Override
  public void check(String cluster, Problems problems) {
    coordinator.check("source's coordinator", problems);
    for (int shard = 0; shard < shardServers.size(); shard++) {
      shardServers.get(shard).check("source's shard " + shard, problems);
    }
    ShardedReplicaSource.super.check(cluster, problems);
  }

  @Override
  public List<SourceSetup> setups() {
    return ShardedReplicaSource.super.setups().stream()
        .flatMap(
            setup ->
                servers().stream().map(server -> setup.withAddress(server.host(), server.port())))
        .toList();
  }
}
