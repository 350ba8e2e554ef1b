package org.sgmanifests.builders.replica;

import java.util.Optional;
import org.sgmanifests.api.sgbackup.SGBackup;
import org.sgmanifests.api.sgcluster.ReplicateFrom;
import org.sgmanifests.api.sgcluster.ReplicateFromBuilder;
import org.sgmanifests.builders.credentials.SourceCredentials;
import org.sgmanifests.builders.recipe.Part;

/**
 * An archive of WAL files alone; made by {@link ReplicaSource#archive}.
 *
 * @param wal where the WAL files are
 * @param restored what the first copy is restored from
 * @param login users of the source, which StackGres demands without a connection, too
 */
public record ArchiveSource(WalArchive wal, Part<SGBackup> restored, SourceCredentials login)
    implements ReplicaSource {

  @Override
  public Optional<SourceCredentials> credentials() {
    return Optional.of(login);
  }

  @Override
  public Optional<WalArchive> archive() {
    return Optional.of(wal);
  }

  @Override
  public Optional<Part<SGBackup>> backup() {
    return Optional.of(restored);
  }

  @Override
  public ReplicateFrom replicateFrom() {
    return new ReplicateFromBuilder()
        .withStorage(wal.replicateFromStorage())
        .withUsers(login.selectors())
        .build();
  }
}
