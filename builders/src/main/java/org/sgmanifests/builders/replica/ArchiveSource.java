package org.sgmanifests.builders.replica;

import java.util.Optional;
import org.sgmanifests.api.sgbackup.SGBackup;
import org.sgmanifests.api.sgcluster.ReplicateFrom;
import org.sgmanifests.api.sgcluster.ReplicateFromBuilder;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Problems;

/** An archive of WAL files alone; made by {@link ReplicaSource#archive}. */
public record ArchiveSource(WalArchive wal, Part<SGBackup> restored, SecretSource secret)
    implements ReplicaSource {

  @Override
  public Optional<SecretSource> credentials() {
    return Optional.of(secret);
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
        .withUsers(secret.selectors())
        .build();
  }

  @Override
  public void check(Problems problems) {
    wal.check(problems);
  }
}
