package org.sgmanifests.samples.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.credentials.SourceCredentials;
import org.sgmanifests.builders.credentials.SourceUsers;
import org.sgmanifests.builders.replica.CascadeReplica;
import org.sgmanifests.builders.replica.ReplicaSource;
import org.sgmanifests.builders.source.SourceSetup;

/** The decisions of the guide: what is copied, where to, and what the source has to have. */
public final class OrdersStandby {
  private OrdersStandby() {}

  /** The standby; the passwords are those of the environment when they are asked for. */
  public static CascadeReplica replica(
      String host, int port, Function<String, @Nullable String> environment) {
    SourceCredentials credentials =
        SourceCredentials.of(
            SourceUsers.standard(), SecretSource.environment("orders-source").in(environment));
    return CascadeReplica.builder()
        .name("orders")
        .namespace("shop")
        .postgresVersion("16.6")
        .instances(2)
        .storageSize("500Gi")
        .source(ReplicaSource.external(host, port, credentials))
        .build();
  }

  /** What the source has to have, as seen from the addresses of the standby's pods. */
  public static SourceSetup source(CascadeReplica replica, String... networks) {
    return replica.sourceSetup().orElseThrow().withNetworks(networks).withWalKeepMegabytes(20_000);
  }

  /** Writes the files for the source's administrator; they hold verifiers of the passwords. */
  public static void write(SourceSetup setup, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : setup.files().entrySet()) {
      Path written = Files.writeString(folder.resolve(file.getKey()), file.getValue());
      Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rw-------"));
    }
  }
}
