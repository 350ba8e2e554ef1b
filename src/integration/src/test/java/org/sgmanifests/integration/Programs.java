package org.sgmanifests.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The servers' programs, where Debian's packages put them. */
public final class Programs {
  /** Set by {@code .ci/run}: what is missing then is a failure. */
  public static final String REQUIRED = "SGMANIFESTS_SERVERS_REQUIRED";

  /** What has to be installed; {@code .ci/run} reads the same file. */
  private static final List<String> PACKAGES = packages();

  /** The major version of source and standby. */
  static final int MAJOR = major();

  private static final Path POSTGRES = Path.of("/usr/lib/postgresql/" + MAJOR + "/bin");
  static final String PATRONI = "/usr/bin/patroni";
  static final String PATRONICTL = "/usr/bin/patronictl";
  public static final String ETCD = "/usr/bin/etcd";
  static final String PGBOUNCER = "/usr/sbin/pgbouncer";
  private static final String LOCALE = "/usr/share/i18n/locales/de_DE";

  private Programs() {}

  /** A program of PostgreSQL, such as {@code initdb}. */
  static String postgres(String name) {
    return POSTGRES.resolve(name).toString();
  }

  static String postgresFolder() {
    return POSTGRES.toString();
  }

  /**
   * What is not installed, and where it is to be had, in two sentences; empty if all is there.
   *
   * @throws IllegalStateException instead, where {@link #REQUIRED} is set
   */
  static Optional<String> missing() {
    List<String> missing =
        Stream.of(postgres("postgres"), PATRONI, PATRONICTL, ETCD, PGBOUNCER, LOCALE)
            .filter(file -> !Files.exists(Path.of(file)))
            .toList();
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    String problem =
        "Not installed: " + missing + ". Debian has them in " + String.join(" ", PACKAGES) + ".";
    if (System.getenv(REQUIRED) != null) {
      throw new IllegalStateException(problem);
    }
    return Optional.of(problem);
  }

  private static List<String> packages() {
    try {
      return Files.readAllLines(Path.of("packages.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException("not run in src/integration", e);
    }
  }

  private static int major() {
    String prefix = "postgresql-";
    return PACKAGES.stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> Integer.parseInt(name.substring(prefix.length())))
        .findFirst()
        .orElseThrow();
  }
}
