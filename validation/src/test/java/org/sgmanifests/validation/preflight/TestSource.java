package org.sgmanifests.validation.preflight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.servers.PostgresServer;
import org.sgmanifests.validation.TestManifests;

/** A real source that passes every check, and the bundle of a standby that is to copy it. */
final class TestSource implements AutoCloseable {
  static final String SUPERUSER_PASSWORD = "Sup3r-u5er-pa55";
  static final List<String> PASSWORDS =
      List.of(SUPERUSER_PASSWORD, "R3plication-pa55", "Auth3nticator-pa55");
  static final TestCertificate CERTIFICATE = TestCertificate.make();

  /** Besides these all settings are PostgreSQL's own; needs a restart, so it stands here. */
  private static final Map<String, String> SETTINGS = Map.of("wal_log_hints", "on");

  static final String[] HBA = {
    "hostssl all all 127.0.0.1/32 scram-sha-256",
    "hostssl replication all 127.0.0.1/32 scram-sha-256"
  };

  private final PostgresServer server;
  private Path conf = Path.of("postgresql.conf");
  private String savedConf = "";

  private TestSource(PostgresServer server) {
    this.server = server;
  }

  /**
   * A new source.
   *
   * @param settings with which it is started, besides the usual ones
   */
  static TestSource start(int major, Map<String, String> settings) {
    Map<String, String> all = new TreeMap<>(SETTINGS);
    settings.forEach((name, value) -> all.put(name, withOutside(value)));
    return new TestSource(PostgresServer.start(major, all)).prepared();
  }

  static TestSource start(int major) {
    return start(major, Map.of());
  }

  /** On a data directory; what it has stays. */
  static TestSource startOn(int major, Path folder) {
    return new TestSource(PostgresServer.startOn(major, folder));
  }

  /** Text with the name of a new file of settings, outside of any data directory. */
  private static String withOutside(String text) {
    if (!text.contains("${outside}")) {
      return text;
    }
    try {
      Path file = Files.createTempFile("outside", ".conf");
      file.toFile().deleteOnExit();
      Files.writeString(file, "work_mem = '8MB'\n");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
      return text.replace("${outside}", file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TestSource prepared() {
    server.execute(
        "ALTER ROLE postgres PASSWORD '" + PASSWORDS.get(0) + "'",
        "CREATE ROLE replicator LOGIN REPLICATION PASSWORD '" + PASSWORDS.get(1) + "'",
        "CREATE ROLE authenticator SUPERUSER LOGIN PASSWORD '" + PASSWORDS.get(2) + "'");
    CERTIFICATE.write(server.dataDirectory());
    conf = Path.of(String.valueOf(server.query("SHOW config_file")));
    configure(List.of("ssl = on", "wal_keep_size = '1GB'"));
    savedConf = read(conf);
    server.allow(HBA);
    return this;
  }

  PostgresServer server() {
    return server;
  }

  /** Appends lines to postgresql.conf and makes the server read it. */
  void configure(List<String> lines) {
    try {
      String text = withOutside(String.join("\n", lines) + "\n");
      Files.writeString(conf, text, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.reload();
  }

  /** Takes back what {@link #configure} and {@code allow} did. */
  void mendFiles() {
    try {
      Files.writeString(conf, savedConf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.allow(HBA);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Statements by database, with a connection that goes by its own line of pg_hba.conf. */
  void execute(Map<String, List<String>> statements) {
    statements.forEach(
        (database, list) -> {
          if (database.equals("postgres")) {
            server.execute(list.toArray(String[]::new));
          } else {
            execute(database, list);
          }
        });
  }

  private void execute(String database, List<String> statements) {
    try (Connection connection =
            DriverManager.getConnection(server.url(database), "postgres", SUPERUSER_PASSWORD);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The bundle of a standby, with parts of its text replaced. */
  Bundle bundle(Map<String, String> replacements) {
    String yaml =
        TestManifests.resource(TestSource.class, "bundle.yaml")
            .replace("${major}", "" + server.major())
            .replace("${port}", "" + server.port());
    for (Map.Entry<String, String> entry : replacements.entrySet()) {
      if (!yaml.contains(entry.getKey())) {
        throw new IllegalArgumentException("the bundle has no `" + entry.getKey() + "`");
      }
      yaml = yaml.replace(entry.getKey(), entry.getValue());
    }
    return TestManifests.read(yaml).bundle();
  }

  Bundle bundle() {
    return bundle(Map.of());
  }

  @Override
  public void close() {
    server.close();
  }
}
