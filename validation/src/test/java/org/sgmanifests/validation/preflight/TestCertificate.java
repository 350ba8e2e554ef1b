package org.sgmanifests.validation.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A certificate for 127.0.0.1 that vouches for itself, made by the JDK's own tool. */
final class TestCertificate {
  private static final String STORE_PASSWORD = "changeit";

  private final KeyStore store;

  private TestCertificate(KeyStore store) {
    this.store = store;
  }

  static TestCertificate make() {
    try {
      Path folder = Files.createTempDirectory("certificate");
      Path file = folder.resolve("store.p12");
      Process keytool =
          new ProcessBuilder(
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                      "-genkeypair",
                      "-alias",
                      "server",
                      "-keyalg",
                      "EC",
                      "-dname",
                      "CN=localhost",
                      "-ext",
                      "san=ip:127.0.0.1",
                      "-ext",
                      "bc:c",
                      "-storetype",
                      "PKCS12",
                      "-storepass",
                      STORE_PASSWORD,
                      "-keystore",
                      file.toString()))
              .redirectErrorStream(true)
              .start();
      assertThat(keytool.waitFor(1, TimeUnit.MINUTES)).isTrue();
      KeyStore store = KeyStore.getInstance("PKCS12");
      try (InputStream in = Files.newInputStream(file)) {
        store.load(in, STORE_PASSWORD.toCharArray());
      }
      Files.delete(file);
      Files.delete(folder);
      return new TestCertificate(store);
    } catch (IOException | GeneralSecurityException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes {@code server.crt} and {@code server.key}, which only their owner may read. */
  void write(Path folder) {
    try {
      writeCertificate(folder.resolve("server.crt"));
      Path key = folder.resolve("server.key");
      Files.writeString(
          key,
          pem("PRIVATE KEY", store.getKey("server", STORE_PASSWORD.toCharArray()).getEncoded()));
      Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  void writeCertificate(Path file) {
    try {
      Files.writeString(file, pem("CERTIFICATE", store.getCertificate("server").getEncoded()));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String pem(String what, byte[] content) {
    return "-----BEGIN "
        + what
        + "-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content)
        + "\n-----END "
        + what
        + "-----\n";
  }
}
