package org.sgmanifests.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server on loopback with a port of its own. Its superuser is {@code postgres}. At
 * first everybody is let in without a password; {@link #allow} changes that.
 */
public final class PostgresServer implements AutoCloseable {
  /** The major versions that can be started. */
  public static final List<Integer> MAJORS = List.of(14, 15, 16, 17, 18);

  private static final Duration START_LIMIT = Duration.ofMinutes(1);

  private final int major;
  private final EmbeddedPostgres server;

  /** Stays open, so that it works whatever {@link #allow} forbids. */
  private final Connection administrator;

  private PostgresServer(int major, EmbeddedPostgres server) throws SQLException {
    this.major = major;
    this.server = server;
    this.administrator = server.getPostgresDatabase().getConnection();
  }

  /** A new server with default settings. */
  public static PostgresServer start(int major) {
    return start(major, Map.of());
  }

  /**
   * A new server.
   *
   * @param settings lines of its {@code postgresql.conf}; a value must not have blanks
   * @throws IllegalStateException if it does not start
   */
  public static PostgresServer start(int major, Map<String, String> settings) {
    return start(major, settings, null);
  }

  /**
   * A server on a data directory that exists, such as a copy of another server's. The directory
   * stays when the server is closed.
   */
  public static PostgresServer startOn(int major, Path dataDirectory) {
    return start(major, Map.of(), dataDirectory);
  }

  private static PostgresServer start(
      int major, Map<String, String> settings, @Nullable Path dataDirectory) {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setPgBinaryResolver((system, machine) -> archive(major, system, machine))
            .setLocaleConfig("locale", "C") // whatever the environment says
            .setPGStartupWait(START_LIMIT);
    settings.forEach(builder::setServerConfig);
    if (dataDirectory != null) {
      builder.setDataDirectory(dataDirectory).setCleanDataDirectory(false);
    }
    try {
      return new PostgresServer(major, builder.start());
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("PostgreSQL " + major + " does not start", e);
    }
  }

  private static InputStream archive(int major, String system, String machine) throws IOException {
    String processor = Set.of("aarch64", "arm64").contains(machine) ? "arm_64" : "x86_64";
    String name = "postgres-" + system.toLowerCase(Locale.ROOT) + "-" + processor + ".txz";
    InputStream archive = PostgresServer.class.getResourceAsStream(major + "/" + name);
    if (archive == null) {
      throw new FileNotFoundException("no PostgreSQL " + major + " as " + name);
    }
    return archive;
  }

  public int major() {
    return major;
  }

  public int port() {
    return server.getPort();
  }

  /** JDBC address of a database; user and password are the caller's to add. */
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
  }

  /** A new connection with a user name and password, as an application makes one. */
  public Connection connect(String database, String user, String password) throws SQLException {
    return DriverManager.getConnection(url(database), user, password);
  }

  /** Runs statements as superuser in the database {@code postgres}, one by one. */
  public void execute(String... statements) {
    try (Statement statement = administrator.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** First column of the first row, as text; {@code null} for SQL's null. */
  public @Nullable String query(String sql) {
    try (Statement statement = administrator.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      if (!row.next()) {
        throw new IllegalStateException("no row: " + sql);
      }
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public Path dataDirectory() {
    return Path.of(String.valueOf(query("SHOW data_directory")));
  }

  /** Replaces {@code pg_hba.conf} by these lines and waits until the server uses them. */
  public void allow(String... lines) {
    try {
      Files.writeString(dataDirectory().resolve("pg_hba.conf"), String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    reload();
  }

  /** Makes the server read its files again and waits until it has. */
  public void reload() {
    String before = String.valueOf(query("SELECT pg_conf_load_time()"));
    execute("SELECT pg_reload_conf()");
    for (int i = 0; i < 100 && before.equals(query("SELECT pg_conf_load_time()")); i++) {
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a server reloads", e);
    }
  }

  /** Stops the server; what it stored is deleted, unless the directory was the caller's. */
  @Override
  public void close() {
    try {
      administrator.close();
      server.close();
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("PostgreSQL " + major + " does not stop", e);
    }
  }

  @Override
  public String toString() {
    return "PostgreSQL " + major;
  }
}
