package org.sgmanifests.cli;

import static org.sgmanifests.cli.MissingOptions.given;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.builders.credentials.Role;
import org.sgmanifests.builders.credentials.SecretKeys;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.credentials.SourceCredentials;
import org.sgmanifests.builders.credentials.SourceUsers;
import org.sgmanifests.builders.recipe.BackupStorage;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.replica.ExternalSource;
import org.sgmanifests.builders.replica.ReplicaSource;
import org.sgmanifests.builders.replica.WalArchive;
import org.sgmanifests.builders.source.SourceSetup;
import picocli.CommandLine.Option;

/** What a replica follows, and what is to be done there. */
final class ReplicaSourceOptions {
  @Option(
      names = "--source-host",
      paramLabel = "HOST",
      description = "Name or address of the PostgreSQL server to follow, as seen from the pods.")
  private @Nullable String host;

  @Option(
      names = "--source-port",
      paramLabel = "PORT",
      description =
          "Its port: that of PostgreSQL itself, not of a pooler (5433 for a source made by"
              + " StackGres).")
  private @Nullable Integer port;

  @Option(
      names = "--source-cluster",
      paramLabel = "NAME",
      description =
          "Follow this SGCluster of the same namespace instead; it needs no users and passwords.")
  private @Nullable String cluster;

  @Option(
      names = "--users-secret",
      paramLabel = "SECRET",
      description =
          "The Secret with names and passwords of the source's users: " + SecretConverter.FORMS,
      converter = SecretConverter.class)
  private @Nullable SecretSource secret;

  @Option(
      names = "--secret-keys",
      paramLabel = "KEY",
      split = ",",
      description =
          "The six keys of that Secret, when they have other names: user and password of the"
              + " superuser, the replication user and the authenticator, in this order (default:"
              + " superuser-username,superuser-password,replication-username,...).")
  private List<String> keys = List.of();

  @Option(
      names = "--superuser",
      paramLabel = "NAME",
      description = "Name of the source's superuser (default: ${DEFAULT-VALUE}).",
      defaultValue = "postgres")
  private String superuser;

  @Option(
      names = "--replication-user",
      paramLabel = "NAME",
      description = "Name of the user that streams (default: ${DEFAULT-VALUE}).",
      defaultValue = "replicator")
  private String replication;

  @Option(
      names = "--authenticator",
      paramLabel = "NAME",
      description = "Name of the user of PgBouncer (default: ${DEFAULT-VALUE}).",
      defaultValue = "authenticator")
  private String authenticator;

  @Option(
      names = "--network",
      paramLabel = "CIDR",
      description =
          "Where the replica's connections come from, as the source sees them, for pg_hba.conf,"
              + " such as 10.20.0.0/16. Can be repeated.")
  private List<String> networks = List.of();

  @Option(names = "--demand-tls", description = "Let only connections with TLS in.")
  private boolean tls;

  @Option(
      names = "--wal-keep",
      paramLabel = "MB",
      description = "WAL that the source keeps for a replica that is away (default: 10000).")
  private @Nullable Long walKeep;

  @Option(
      names = "--archive-storage",
      paramLabel = "NAME",
      description =
          "An SGObjectStorage of the namespace with the source's WAL files, for when the source"
              + " has them no more.")
  private @Nullable String archiveStorage;

  @Option(
      names = "--archive-path",
      paramLabel = "PATH",
      description = "Where the WAL files are in that storage.")
  private @Nullable String archivePath;

  void check(MissingOptions missing) {
    if (cluster != null) {
      if (host != null || port != null || secret != null || archiveStorage != null) {
        missing.add(
            "--source-cluster: it has users and archive of its own; leave out --source-host,"
                + " --source-port, --users-secret and --archive-storage");
      }
      return;
    }
    missing
        .require(host, "--source-host", "the server to follow, or --source-cluster")
        .require(port, "--source-port", "its port, which no default fits")
        .require(secret, "--users-secret", "where names and passwords come from (see --help)");
    if ((archiveStorage == null) != (archivePath == null)) {
      missing.add("--archive-storage, --archive-path: give both, or neither");
    }
    if (!keys.isEmpty() && keys.size() != 2 * Role.values().length) {
      missing.add("--secret-keys: " + keys.size() + " were given; give six");
    }
  }

  ReplicaSource source() {
    if (cluster != null) {
      return ReplicaSource.cluster(Part.existing(cluster));
    }
    SourceCredentials credentials =
        SourceCredentials.of(SourceUsers.of(superuser, replication, authenticator), given(secret));
    ExternalSource source =
        ReplicaSource.external(given(host), given(port), credentials.withKeys(secretKeys()));
    return archiveStorage == null
        ? source
        : source.withArchive(
            new WalArchive(BackupStorage.existing(archiveStorage), given(archivePath)));
  }

  private SecretKeys secretKeys() {
    SecretKeys result = SecretKeys.standard();
    Iterator<String> next = keys.iterator();
    for (Role role : Role.values()) {
      result = keys.isEmpty() ? result : result.with(role, next.next(), next.next());
    }
    return result;
  }

  /** The source's side, with what only it has to know. */
  SourceSetup complete(SourceSetup setup) {
    SourceSetup result = setup.withNetworks(networks).withTls(tls);
    return walKeep == null ? result : result.withWalKeepMegabytes(walKeep);
  }
}
