package org.sgmanifests.builders.replica;

import java.util.Optional;
import org.sgmanifests.api.sgbackup.SGBackup;
import org.sgmanifests.api.sgcluster.ReplicateFrom;
import org.sgmanifests.api.sgcluster.ReplicateFromBuilder;
import org.sgmanifests.api.sgcluster.ReplicateFromExternal;
import org.sgmanifests.api.sgcluster.ReplicateFromInstanceBuilder;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Problems;

/** A server to stream from; made by {@link ReplicaSource#external}. */
public record ExternalSource(
    String host,
    int port,
    SecretSource secret,
    Optional<WalArchive> archive,
    Optional<Part<SGBackup>> backup)
    implements ReplicaSource {

  /** The same server, whose WAL files are taken from an archive when it has them no more. */
  public ExternalSource withArchive(WalArchive archive) {
    return new ExternalSource(host, port, secret, Optional.of(archive), backup);
  }

  /** The same, with the first copy restored from a backup instead of streamed. */
  public ExternalSource withArchive(WalArchive archive, Part<SGBackup> backup) {
    return new ExternalSource(host, port, secret, Optional.of(archive), Optional.of(backup));
  }

  @Override
  public Optional<SecretSource> credentials() {
    return Optional.of(secret);
  }

  @Override
  public ReplicateFrom replicateFrom() {
    ReplicateFromExternal external = new ReplicateFromExternal(host, port, null);
    return new ReplicateFromBuilder()
        .withInstance(new ReplicateFromInstanceBuilder().withExternal(external).build())
        .withStorage(archive.map(WalArchive::replicateFromStorage).orElse(null))
        .withUsers(secret.selectors())
        .build();
  }

  @Override
  public void check(Problems problems) {
    problems.require("host of the source", host, "give its name or address");
    problems.requirePort("port of the source", port);
    archive.ifPresent(it -> it.check(problems));
  }
}
