package org.sgmanifests.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.sgmanifests.builders.credentials.Role;

/** TODO becomes SourceSetup. */
final class SourceRoles {
  static void setUp(DebianSource source) {
    for (Role role : Role.values()) {
      var user = Stage.USERS.get(role);
      if (role != Role.SUPERUSER) source.sql("CREATE ROLE " + user.name());
      source.sql(
          "ALTER ROLE "
              + user.name()
              + " LOGIN "
              + (role == Role.REPLICATION ? "REPLICATION" : "SUPERUSER")
              + " PASSWORD '"
              + user.password().replace("'", "''")
              + "'");
    }
    try {
      Files.write(
          source.data().resolve("pg_hba.conf"),
          List.of(
              "local all all trust",
              "host all postgres 127.0.0.1/32 scram-sha-256",
              "host all authenticator 127.0.0.1/32 scram-sha-256",
              "host replication replicator 127.0.0.1/32 scram-sha-256"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
