package org.sgmanifests.builders.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgmanifests.builders.credentials.Role;
import org.sgmanifests.builders.credentials.SourceUsers;
import org.sgmanifests.servers.PostgresServer;

/** Lines that demand TLS, on a server that has it. */
class TlsTest {
  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {14, 18})
  void whoUsesTlsGetsInAndWhoDoesNotIsRefused(int major) throws Exception {
    try (PostgresServer server = PostgresServer.start(major)) {
      writeCertificate(server.dataDirectory());
      server.execute("ALTER SYSTEM SET ssl = on");
      server.reload();
      SourceSetup setup =
          SourceSetup.of(SourceUsers.standard())
              .withPassword(Role.SUPERUSER, "x")
              .withNetworks("127.0.0.1")
              .withTls(true);
      server.execute(setup.roleSql());
      server.allow(setup.hbaLines().toArray(String[]::new));

      try (Connection connection = connect(server, "require")) {
        assertThat(connection.isValid(5)).isTrue();
      }
      assertThatThrownBy(() -> connect(server, "disable"))
          .hasFieldOrPropertyWithValue("SQLState", Logins.NO_HBA_LINE);
    }
  }

  private static Connection connect(PostgresServer server, String mode) throws SQLException {
    return DriverManager.getConnection(
        server.url("postgres") + "?sslmode=" + mode, "postgres", "x");
  }

  /** As server.crt and server.key, PostgreSQL's default names. */
  private void writeCertificate(Path data)
      throws IOException, GeneralSecurityException, InterruptedException {
    Path store = folder.resolve("store.p12");
    List<String> keytool =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            "server",
            "-keyalg",
            "RSA",
            "-dname",
            "CN=localhost",
            "-storetype",
            "PKCS12",
            "-storepass",
            new String(PASSWORD),
            "-keystore",
            store.toString());
    assertThat(new ProcessBuilder(keytool).start().waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream content = Files.newInputStream(store)) {
      keys.load(content, PASSWORD);
    }
    write(data.resolve("server.crt"), "CERTIFICATE", keys.getCertificate("server").getEncoded());
    write(data.resolve("server.key"), "PRIVATE KEY", keys.getKey("server", PASSWORD).getEncoded());
  }

  private static void write(Path file, String what, byte[] content) throws IOException {
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
    Files.writeString(
        file, "-----BEGIN " + what + "-----\n" + base64 + "\n-----END " + what + "-----\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }
}
