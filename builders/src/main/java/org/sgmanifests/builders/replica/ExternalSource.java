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

/** A server to stream from; made by {@link ReplicaSource#external}. */
public record ExternalSource(
    String host,
    int port,
    SourceCredentials login,
    Optional<WalArchive> archive,
    Optional<Part<SGBackup>> backup)
    implements ReplicaSource {

  /** The same server, whose WAL files are taken from an archive when it has them no more. */
  public ExternalSource withArchive(WalArchive archive) {
    return new ExternalSource(host, port, login, Optional.of(archive), backup);
  }

  /** The same, with the first copy restored from a backup instead of streamed. */
  public ExternalSource withArchive(WalArchive archive, Part<SGBackup> backup) {
    return new ExternalSource(host, port, login, Optional.of(archive), Optional.of(backup));
  }

  @Override
  public Optional<SourceCredentials> credentials() {
    return Optional.of(login);
  }

  @Override
  public ReplicateFrom replicateFrom() {
    ReplicateFromExternal external = new ReplicateFromExternal(host, port, null);
    return new ReplicateFromBuilder()
        .withInstance(new ReplicateFromInstanceBuilder().withExternal(external).build())
        .withStorage(archive.map(WalArchive::replicateFromStorage).orElse(null))
        .withUsers(login.selectors())
        .build();
  }

  @Override
  public void check(String cluster, Problems problems) {
    problems.require("host of the source", host, "give its name or address");
    problems.requirePort("port of the source", port);
    ReplicaSource.super.check(cluster, problems);
  }

  @Override
  public Optional<SourceSetup> setup() {
    return ReplicaSource.super.setup().map(setup -> setup.withAddress(host, port));
  }
}
