package org.sgmanifests.builders.replica;

import java.util.Optional;
import org.sgmanifests.api.sgbackup.SGBackup;
import org.sgmanifests.api.sgcluster.ReplicateFrom;
import org.sgmanifests.api.sgcluster.ReplicateFromBuilder;
import org.sgmanifests.api.sgcluster.ReplicateFromExternal;
import org.sgmanifests.api.sgcluster.ReplicateFromInstanceBuilder;
import org.sgmanifests.builders.credentials.SourceCredentials;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Problems;
import org.sgmanifests.builders.source.SourceSetup;

/**
 * A server to stream from; made by {@link ReplicaSource#external}.
 *
 * @param server where the source is
 * @param login users to log in with
 * @param archive where WAL files are that the source has no more
 * @param backup what the first copy is restored from, if it is not streamed
 */
public record ExternalSource(
    SourceServer server,
    SourceCredentials login,
    Optional<WalArchive> archive,
    Optional<Part<SGBackup>> backup)
    implements ReplicaSource {

  /**
   * {@return the same server, whose WAL files are taken from an archive when it has them no more}
   *
   * @param wal where the WAL files are
   */
  public ExternalSource withArchive(WalArchive wal) {
    return new ExternalSource(server, login, Optional.of(wal), backup);
  }

  /**
   * {@return the same, with the first copy restored from a backup instead of streamed}
   *
   * @param wal where the WAL files are
   * @param from the backup to restore
   */
  public ExternalSource withArchive(WalArchive wal, Part<SGBackup> from) {
    return new ExternalSource(server, login, Optional.of(wal), Optional.of(from));
  }

  @Override
  public Optional<SourceCredentials> credentials() {
    return Optional.of(login);
  }

  @Override
  public ReplicateFrom replicateFrom() {
    ReplicateFromExternal external = new ReplicateFromExternal(server.host(), server.port(), null);
    return new ReplicateFromBuilder()
        .withInstance(new ReplicateFromInstanceBuilder().withExternal(external).build())
        .withStorage(archive.map(WalArchive::replicateFromStorage).orElse(null))
        .withUsers(login.selectors())
        .build();
  }

  @Override
  public void check(String cluster, Problems problems) {
    server.check("source", problems);
    ReplicaSource.super.check(cluster, problems);
  }

  @Override
  public Optional<SourceSetup> setup() {
    return ReplicaSource.super
        .setup()
        .map(setup -> setup.withAddress(server.host(), server.port()));
  }
}
