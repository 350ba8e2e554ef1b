package org.sgmanifests.builders.replica;

import java.util.Optional;
import org.sgmanifests.api.sgshardedbackup.SGShardedBackup;
import org.sgmanifests.api.sgshardedcluster.ShardedReplicateFrom;
import org.sgmanifests.api.sgshardedcluster.ShardedReplicateFromBuilder;
import org.sgmanifests.builders.credentials.SourceCredentials;
import org.sgmanifests.builders.recipe.Part;

/**
 * Archives of WAL files alone; made by {@link ShardedReplicaSource#archive}.
 *
 * @param wal where the WAL files are
 * @param restored what the first copy is restored from
 * @param login users of the source, which StackGres demands without a connection, too
 */
public record ShardedArchiveSource(
    ShardedWalArchive wal, Part<SGShardedBackup> restored, SourceCredentials login)
    implements ShardedReplicaSource {

  @Override
  public int shards() {
    return wal.shards().size();
  }

  @Override
  public Optional<SourceCredentials> credentials() {
    return Optional.of(login);
  }

  @Override
  public Optional<ShardedWalArchive> archive() {
    return Optional.of(wal);
  }

  @Override
  public Optional<Part<SGShardedBackup>> backup() {
    return Optional.of(restored);
  }

  @Override
  public ShardedReplicateFrom replicateFrom() {
    return new ShardedReplicateFromBuilder()
        .withStorage(wal.replicateFromStorage())
        .withUsers(login.selectors())
        .build();
  }
}
