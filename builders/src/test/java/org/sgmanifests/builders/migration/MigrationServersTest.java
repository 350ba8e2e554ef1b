package org.sgmanifests.builders.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.parts.Login;
import org.sgmanifests.servers.PostgresServer;

/** The SQL for a source on real servers, run by who owns the tables but is no superuser. */
@Tag("servers")
class MigrationServersTest {
  /** Names that break what does not quote them. */
  private static final String USER = "str'e\\am \"x\"";

  private static final String PUBLICATION = "shop's \\ \"pub\"";

  private static final String SQL =
      source("Sales 'x'.*", "public.or\"der's").setupSql(USER, ReplicationRight.RDS);

  private static SourceDatabase source(String... tables) {
    return SourceDatabase.builder()
        .host("db.example.com")
        .database("shop")
        .login(Login.of(SecretSource.existing("source")))
        .publication(Publication.existing(PUBLICATION))
        .slot(Slot.kept())
        .addTables(tables)
        .build();
  }

  /**
   * As on a managed cloud: the administrator may create roles and replicate, but not all. 16
   * changed what who may create roles can do.
   */
  @ParameterizedTest
  @ValueSource(ints = {14, 16, 18})
  void theUserReadsAndFollowsWhatIsPublishedAndNothingElse(int major) throws SQLException {
    try (PostgresServer server = PostgresServer.start(major, Map.of("wal_level", "logical"))) {
      server.execute(
          "CREATE ROLE admin LOGIN CREATEROLE REPLICATION PASSWORD 'admin'",
          "CREATE ROLE rds_replication",
          "GRANT rds_replication TO admin WITH ADMIN OPTION",
          "GRANT CREATE ON DATABASE postgres TO admin",
          "GRANT CREATE ON SCHEMA public TO admin");
      run(server, "CREATE SCHEMA \"Sales 'x'\"");
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> run(server, source("Sales 'x'.*").setupSql(USER, ReplicationRight.RDS)))
          .withMessageContaining("database postgres has no table to publish");
      makeTables(server);
      server.execute(
          "CREATE TABLE \"Sales 'x'\".of_extension (id int)",
          "GRANT SELECT ON \"Sales 'x'\".of_extension TO PUBLIC",
          "ALTER EXTENSION plpgsql ADD TABLE \"Sales 'x'\".of_extension");

      run(server, SQL, SQL, "CREATE TABLE \"Sales 'x'\".later (id int PRIMARY KEY)", SQL);
      published(server);

      // Before 16 only a superuser can give the attribute.
      server.execute(
          source("Sales 'x'.*", "public.or\"der's").setupSql(USER, ReplicationRight.ATTRIBUTE));
      published(server);
      server.execute("ALTER ROLE \"str'e\\am \"\"x\"\"\" PASSWORD 'secret'");
      try (Connection user = server.connect("postgres", USER, "secret")) {
        reads(user);
        follows(server, user);
      }
    }
  }

  private static void published(PostgresServer server) {
    assertThat(
            server.query(
                "SELECT string_agg(DISTINCT tablename, ' ' ORDER BY tablename) FROM"
                    + " pg_publication_tables"))
        .isEqualTo("a later or\"der's parts_1");
    assertThat(server.query("SELECT count(*) FROM pg_publication")).isEqualTo("1");
    assertThat(
            server.query(
                "SELECT pg_has_role(oid, 'rds_replication', 'member') FROM pg_roles"
                    + " WHERE rolname LIKE 'str%'"))
        .isEqualTo("t");
  }

  private static void reads(Connection user) throws SQLException {
    assertThat(first(user, "SELECT count(*) FROM \"Sales 'x'\".later")).isEqualTo("0");
    assertThat(first(user, "SELECT count(*) FROM \"or\"\"der's\"")).isEqualTo("0");
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> first(user, "SELECT count(*) FROM other"))
        .withMessageContaining("permission denied");
  }

  private static void follows(PostgresServer server, Connection user) throws SQLException {
    first(user, "SELECT pg_create_logical_replication_slot('shop', 'pgoutput')");
    // Digits that no octal escape of other bytes has.
    run(server, "INSERT INTO other VALUES (98989)", "INSERT INTO \"Sales 'x'\".a VALUES (89898)");

    assertThat(
            first(
                user,
                "SELECT string_agg(encode(data, 'escape'), ' ') FROM"
                    + " pg_logical_slot_peek_binary_changes('shop', NULL, NULL,"
                    + " 'proto_version', '1', 'publication_names', '\"shop''s \\ \"\"pub\"\"\"')"))
        .contains("89898")
        .doesNotContain("98989");
  }

  private static void run(PostgresServer server, String... statements) throws SQLException {
    try (Connection admin = server.connect("postgres", "admin", "admin");
        Statement statement = admin.createStatement()) {
      // The servers of the tests have it off, and decoding sees only what is on the disk.
      statement.execute("SET synchronous_commit = on");
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static void makeTables(PostgresServer server) throws SQLException {
    run(
        server,
        "CREATE TABLE \"Sales 'x'\".a (id int PRIMARY KEY)",
        "CREATE TABLE \"Sales 'x'\".parts (id int PRIMARY KEY) PARTITION BY RANGE (id)",
        "CREATE TABLE \"Sales 'x'\".parts_1 PARTITION OF \"Sales 'x'\".parts"
            + " FOR VALUES FROM (1) TO (9)",
        "CREATE VIEW \"Sales 'x'\".v AS SELECT 1",
        "CREATE TABLE public.\"or\"\"der's\" (id int PRIMARY KEY)",
        "CREATE TABLE public.other (id int PRIMARY KEY)");
  }

  private static @Nullable String first(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
