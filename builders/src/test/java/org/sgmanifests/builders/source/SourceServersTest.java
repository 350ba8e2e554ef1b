package org.sgmanifests.builders.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sgmanifests.builders.source.Logins.IN;
import static org.sgmanifests.builders.source.Logins.NO_HBA_LINE;
import static org.sgmanifests.builders.source.Logins.WRONG_PASSWORD;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.builders.credentials.Role;
import org.sgmanifests.builders.credentials.SourceUsers;
import org.sgmanifests.servers.PostgresServer;

/** The SQL and the lines of {@code pg_hba.conf} on servers of each major version. */
@Tag("servers")
@ParameterizedClass
@MethodSource("majors")
class SourceServersTest {
  private static final String LOOPBACK = "127.0.0.1/32";

  private static PostgresServer server;

  @Parameter int major;

  static List<Integer> majors() {
    return PostgresServer.MAJORS;
  }

  @BeforeParameterizedClassInvocation
  static void start(int major) {
    server =
        PostgresServer.start(
            major,
            Map.of("logging_collector", "on", "log_directory", "log", "log_statement", "all"));
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    server.close();
  }

  @AfterEach
  void letAllInAndDropTheUsers() {
    server.allow("host all all 127.0.0.1/32 trust");
    server.execute(
        """
        DO $$ DECLARE r name; BEGIN
          FOR r IN SELECT rolname FROM pg_roles WHERE oid >= 16384 LOOP
            EXECUTE format('DROP ROLE %I', r);
          END LOOP; END $$\
        """,
        "ALTER ROLE postgres PASSWORD NULL");
  }

  @Test
  void theRolesHaveExactlyTheAttributesOfTheGuideThoughTheSqlRunsTwice() {
    SourceSetup setup = SourceSetup.of(SourceUsers.standard());

    server.execute(setup.roleSql(), setup.roleSql());

    assertThat(attributes("postgres"))
        .isEqualTo("SUPERUSER INHERIT CREATEROLE CREATEDB LOGIN REPLICATION BYPASSRLS");
    assertThat(attributes("replicator")).isEqualTo("INHERIT LOGIN REPLICATION");
    assertThat(attributes("authenticator")).isEqualTo("SUPERUSER INHERIT LOGIN");
  }

  @Test
  void attributesThatAreTooManyAreTaken() {
    server.execute(
        "CREATE ROLE replicator SUPERUSER CREATEDB CREATEROLE BYPASSRLS",
        "CREATE ROLE authenticator REPLICATION");

    server.execute(SourceSetup.of(SourceUsers.standard()).roleSql());

    assertThat(attributes("replicator")).isEqualTo("INHERIT LOGIN REPLICATION");
    assertThat(attributes("authenticator")).isEqualTo("SUPERUSER INHERIT LOGIN");
  }

  @Test
  void oneUserForSeveralRolesHasTheAttributesOfAll() {
    server.execute(SourceSetup.of(SourceUsers.of("postgres", "both", "both")).roleSql());
    server.execute(SourceSetup.of(SourceUsers.one("single")).roleSql());

    assertThat(attributes("both")).isEqualTo("SUPERUSER INHERIT LOGIN REPLICATION");
    assertThat(attributes("single"))
        .isEqualTo("SUPERUSER INHERIT CREATEROLE CREATEDB LOGIN REPLICATION BYPASSRLS");
  }

  @Test
  void theAdministratorIsNotMadeAReplicationUserOnly() {
    String sql = SourceSetup.of(SourceUsers.of("admin", "postgres", "authenticator")).roleSql();

    assertThatThrownBy(() -> server.execute(sql)).hasMessageContaining("administrator");

    assertThat(server.query("SELECT count(*) FROM pg_roles WHERE rolname = 'admin'"))
        .as("nothing is done by halves")
        .isEqualTo("0");
  }

  @Test
  void withoutAPasswordTheOldOneStays() {
    SourceSetup setup = SourceSetup.of(SourceUsers.standard());
    server.execute(setup.withPassword(Role.REPLICATION, "old").roleSql(), setup.roleSql());
    server.allow(setup.withNetworks(LOOPBACK).hbaLines().toArray(String[]::new));

    assertThat(Logins.replication(server, "replicator", "old")).isEqualTo(IN);
  }

  @Test
  void theThreeUsersGetInAndNobodyElse() {
    SourceSetup setup = withPasswords(SourceSetup.of(SourceUsers.standard()));
    server.execute("CREATE ROLE stranger SUPERUSER LOGIN PASSWORD 'x'", "CREATE DATABASE app");
    server.execute(setup.roleSql());
    allow(setup);

    assertThat(Logins.normal(server, "postgres", "password of SUPERUSER")).isEqualTo(IN);
    assertThat(Logins.normal(server, "authenticator", "password of AUTHENTICATOR")).isEqualTo(IN);
    assertThat(Logins.replication(server, "replicator", "password of REPLICATION")).isEqualTo(IN);
    assertThat(Logins.normal(server, "postgres", "wrong")).isEqualTo(WRONG_PASSWORD);
    assertThat(Logins.replication(server, "replicator", "wrong")).isEqualTo(WRONG_PASSWORD);
    assertThat(Logins.normal(server, "stranger", "x")).isEqualTo(NO_HBA_LINE);
    assertThat(Logins.replication(server, "stranger", "x")).isEqualTo(NO_HBA_LINE);
    assertThat(Logins.replication(server, "postgres", "password of SUPERUSER"))
        .isEqualTo(NO_HBA_LINE);
    assertThat(Logins.normal(server, "replicator", "password of REPLICATION"))
        .isEqualTo(NO_HBA_LINE);
    assertThat(Logins.normal(server, "app", "postgres", "password of SUPERUSER")).isEqualTo(IN);
    assertThat(Logins.normal(server, "app", "authenticator", "password of AUTHENTICATOR"))
        .isEqualTo(NO_HBA_LINE);
    assertThat(Logins.normal(server, "app", "stranger", "x")).isEqualTo(NO_HBA_LINE);
    server.execute("DROP DATABASE app");
  }

  @Test
  void linesOfOtherNetworksAndThoseWithTlsLetNobodyInFromHere() {
    SourceSetup setup = withPasswords(SourceSetup.of(SourceUsers.standard()));
    server.execute(setup.roleSql());

    allow(setup.withNetworks("10.20.0.0/16", "2001:db8::/32", "::/0"));
    assertThat(Logins.replication(server, "replicator", "password of REPLICATION"))
        .isEqualTo(NO_HBA_LINE);

    List<String> tls = setup.withNetworks(LOOPBACK).withTls(true).hbaLines();
    server.allow(tls.toArray(String[]::new));
    assertThat(Logins.replication(server, "replicator", "password of REPLICATION"))
        .isEqualTo(NO_HBA_LINE);
  }

  @Test
  void anyNameWorksInTheSqlAndInPgHba() {
    for (String name : Cases.names()) {
      SourceSetup setup =
          withPasswords(SourceSetup.of(SourceUsers.of(name, name, name + "-2")))
              .withNetworks(LOOPBACK);
      execute(setup.roleSql(), "off");
      assertThat(attributes(name)).as(name).contains("SUPERUSER", "REPLICATION");
      execute(setup.roleSql(), "on");
      allow(setup);

      assertThat(Logins.replication(server, name, "password of SUPERUSER")).as(name).isEqualTo(IN);
      assertThat(Logins.normal(server, name, "password of SUPERUSER")).as(name).isEqualTo(IN);
      assertThat(Logins.normal(server, name + "-2", "password of AUTHENTICATOR"))
          .as(name)
          .isEqualTo(IN);
    }
  }

  @Test
  void anyNameOfADatabaseWorksInPgHba() {
    SourceSetup setup = withPasswords(SourceSetup.of(SourceUsers.standard()));
    server.execute(setup.roleSql());
    for (String name : Cases.names()) {
      String quoted = "\"" + name.replace("\"", "\"\"") + "\"";
      server.execute("CREATE DATABASE " + quoted);
      allow(setup.withDatabase(name));

      assertThat(
              Logins.normal(
                  server, Logins.encoded(name), "authenticator", "password of AUTHENTICATOR"))
          .as(name)
          .isEqualTo(IN);
      server.execute("DROP DATABASE " + quoted + " WITH (FORCE)");
    }
  }

  @Test
  void anOddNameLetsNobodyElseIn() {
    for (String name : Cases.names()) {
      SourceSetup setup =
          withPasswords(SourceSetup.of(SourceUsers.one(name))).withNetworks(LOOPBACK);
      server.execute(setup.roleSql());
      allow(setup);

      for (String stranger :
          List.of("x" + name, name + "x", "x" + name.replace("/", ""), name.replace("/", "x"))) {
        if (!stranger.equals(name)) {
          server.execute(
              SourceSetup.of(SourceUsers.one(stranger))
                  .withPassword(Role.SUPERUSER, "x")
                  .roleSql());
          assertThat(Logins.normal(server, stranger, "x")).as(name).isEqualTo(NO_HBA_LINE);
          assertThat(Logins.replication(server, stranger, "x")).as(name).isEqualTo(NO_HBA_LINE);
        }
      }
    }
  }

  @Test
  void anyPasswordLogsInAndIsNotInTheLog() {
    allow(SourceSetup.of(SourceUsers.standard()).withNetworks(LOOPBACK));
    for (String password : Cases.passwords()) {
      for (String conforming : List.of("on", "off")) {
        SourceSetup setup =
            SourceSetup.of(SourceUsers.standard()).withPassword(Role.REPLICATION, password);
        execute(setup.roleSql(), conforming);

        assertThat(Logins.replication(server, "replicator", password)).as(password).isEqualTo(IN);
        assertThat(Logins.replication(server, "replicator", password + "x"))
            .isEqualTo(WRONG_PASSWORD);
      }
    }
    assertThat(log()).contains("DO $sgmanifests$");
    assertThat(Cases.passwords())
        .filteredOn(password -> !password.equals("plain"))
        .allSatisfy(password -> assertThat(log()).doesNotContain(password));
  }

  @Test
  void anMd5LineTakesTheVerifierToo() {
    SourceSetup setup =
        SourceSetup.of(SourceUsers.standard()).withPassword(Role.REPLICATION, "secret");
    server.execute(setup.roleSql());
    server.allow("host replication replicator 127.0.0.1/32 md5");

    assertThat(Logins.replication(server, "replicator", "secret")).isEqualTo(IN);
  }

  @Test
  void aNoBreakSpaceIsASpace() {
    SourceSetup setup =
        SourceSetup.of(SourceUsers.standard()).withPassword(Role.REPLICATION, "a\u00a0b");
    server.execute(setup.roleSql());
    allow(setup.withNetworks(LOOPBACK));

    assertThat(Logins.replication(server, "replicator", "a b")).isEqualTo(IN);
  }

  private static SourceSetup withPasswords(SourceSetup setup) {
    SourceUsers users = setup.users();
    return setup
        .withPasswords(
            role -> Optional.of("password of " + users.roles(users.name(role)).iterator().next()))
        .withNetworks(LOOPBACK);
  }

  /** Whatever the setting is for the session; the administrator's own stays as it is. */
  private static void execute(String sql, String conforming) {
    server.execute("SET standard_conforming_strings = " + conforming, sql, "RESET ALL");
  }

  /** As the administrator of this version would: the comments tell of a line for older ones. */
  private static void allow(SourceSetup setup) {
    server.allow(
        setup.hbaLines().stream()
            .map(line -> server.major() < 16 ? line.replace("# PostgreSQL 14 and 15: ", "") : line)
            .toArray(String[]::new));
    assertThat(server.query("SELECT string_agg(error, '; ') FROM pg_hba_file_rules")).isNull();
  }

  private static String attributes(String user) {
    return server.query(
        """
        SELECT concat_ws(' ', CASE WHEN rolsuper THEN 'SUPERUSER' END,
          CASE WHEN rolinherit THEN 'INHERIT' END, CASE WHEN rolcreaterole THEN 'CREATEROLE' END,
          CASE WHEN rolcreatedb THEN 'CREATEDB' END, CASE WHEN rolcanlogin THEN 'LOGIN' END,
          CASE WHEN rolreplication THEN 'REPLICATION' END,
          CASE WHEN rolbypassrls THEN 'BYPASSRLS' END)
        FROM pg_roles WHERE rolname = '%s'\
        """
            .formatted(user.replace("'", "''")));
  }

  private static String log() {
    try (Stream<Path> files = Files.list(server.dataDirectory().resolve("log"))) {
      return files.map(SourceServersTest::read).collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
