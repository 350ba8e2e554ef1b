package org.sgmanifests.builders.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.builders.credentials.Role;
import org.sgmanifests.builders.credentials.SourceUsers;
import org.sgmanifests.servers.PostgresServer;

/** The files and command lines as an administrator uses them: in a shell, with psql. */
@Tag("servers")
@ParameterizedClass
@MethodSource("majors")
class PsqlTest {
  private static final String ODD = "Odd \"x' y\\";

  private static PostgresServer server;

  @Parameter int major;

  @TempDir Path folder;

  /** The first and the last; the statements as such are run on all elsewhere. */
  static List<Integer> majors() {
    return List.of(
        PostgresServer.MAJORS.get(0), PostgresServer.MAJORS.get(PostgresServer.MAJORS.size() - 1));
  }

  @BeforeParameterizedClassInvocation
  static void start(int major) {
    Psql.assumeInstalled();
    server = PostgresServer.start(major);
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void theFilesRunTwiceAndTheTestLinesLogIn() throws IOException {
    SourceSetup setup =
        SourceSetup.of(SourceUsers.of(ODD, "re 'pl'", ODD))
            .withPassword(Role.SUPERUSER, "one")
            .withPassword(Role.REPLICATION, "two")
            .withNetworks("127.0.0.1")
            .withDatabase("postgres")
            .withAddress("127.0.0.1", server.port());
    write(setup.files());

    for (int i = 0; i < 2; i++) {
      assertThat(file("source.sql").status()).isZero();
      assertThat(file("settings.sql").text()).contains("pg_reload_conf").doesNotContain("ERROR");
    }
    assertThat(server.query("SHOW wal_keep_size")).isEqualTo("10GB");

    server.allow(setup.hbaLines().toArray(String[]::new));
    assertThat(setup.connectionTests()).hasSize(2);
    assertThat(Psql.withPassword("one", setup.connectionTests().get(0).command()).text())
        .contains(ODD, "127.0.0.1");
    assertThat(Psql.withPassword("two", setup.connectionTests().get(1).command()).text())
        .contains("systemid", server.query("SELECT system_identifier FROM pg_control_system()"));
    assertThat(Psql.withPassword("wrong", setup.connectionTests().get(1).command()).status())
        .isNotZero();
    assertThat(setup.verification())
        .isNotEmpty()
        .allSatisfy(
            check -> assertThat(Psql.withPassword("one", check.command()).status()).isZero());
    server.allow("host all all 127.0.0.1/32 trust");
  }

  @Test
  void anErrorEndsPsqlWithoutAChange() throws IOException {
    SourceSetup setup = SourceSetup.of(SourceUsers.of("first", "postgres", "third"));
    write(setup.files());

    assertThat(file("source.sql").status()).isEqualTo(3);

    assertThat(server.query("SELECT count(*) FROM pg_roles WHERE rolname = 'first'"))
        .isEqualTo("0");
  }

  @Test
  void thePasswordLinesAskForPasswords() {
    SourceSetup setup =
        SourceSetup.of(SourceUsers.of("postgres", ODD, "asked"))
            .withPassword(Role.SUPERUSER, "one")
            .withNetworks("127.0.0.1");
    server.execute(setup.roleSql(), "SET password_encryption = 'md5'");
    List<String> lines = setup.passwordLines();
    assertThat(lines).hasSize(3);

    // With a terminal, psql would ask there; so its session has none.
    Psql.Result result =
        Psql.administrator(
            server,
            folder,
            String.join("\n", lines.get(0), lines.get(1), "pä'ß", "pä'ß", lines.get(2), "x", "x")
                + "\n",
            "setsid -w psql -X -d postgres");

    assertThat(result.text()).doesNotContain("ERROR");
    server.allow(setup.hbaLines().toArray(String[]::new));
    assertThat(Logins.replication(server, ODD, "pä'ß")).isEqualTo(Logins.IN);
    assertThat(Logins.normal(server, "asked", "x")).isEqualTo(Logins.IN);
    server.allow("host all all 127.0.0.1/32 trust");
  }

  @Test
  void theLineForTheDataDirectoryMakesEmptyFilesAndKeepsFullOnes() throws IOException {
    Path conf = server.dataDirectory().resolve("postgresql.conf");
    Path hba = server.dataDirectory().resolve("pg_hba.conf");
    String before = Files.readString(hba);
    Files.delete(conf);
    String line =
        SourceSetup.of(SourceUsers.standard())
            .dataDirectoryCommand()
            .replace("sudo -u postgres ", "");

    assertThat(Psql.administrator(server, folder, "", line).status()).isZero();

    assertThat(conf).isEmptyFile();
    assertThat(hba).hasContent(before);
  }

  private Psql.Result file(String name) {
    return Psql.administrator(
        server, folder, "", "psql -X -v ON_ERROR_STOP=1 -d postgres -f " + name);
  }

  private void write(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
