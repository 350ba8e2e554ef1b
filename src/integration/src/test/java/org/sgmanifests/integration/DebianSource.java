package org.sgmanifests.integration;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** PostgreSQL as Debian packages it, with its data in a folder of the workplace. */
final class DebianSource implements Source {
  /** Of every session of our own: whoever breaks the source may not break what looks at it. */
  private static final Pattern READY = Pattern.compile("database system is ready to accept");

  private final Workplace workplace;
  private final Path folder;
  private final int port = Workplace.freePort();
  private Server server;

  private DebianSource(Workplace workplace, Path folder) {
    this.workplace = workplace;
    this.folder = folder;
  }

  /** A new server's data, with our user as superuser {@code postgres}. */
  static DebianSource create(Workplace workplace, Path folder) {
    workplace.folder(folder);
    DebianSource source = new DebianSource(workplace, folder);
    workplace
        .run(
            List.of(
                Programs.postgres("initdb"),
                "--pgdata=" + source.data(),
                "--username=postgres",
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--no-sync"))
        .orThrow();
    return source;
  }

  /** A copy of a server that is stopped. */
  static DebianSource copy(Workplace workplace, DebianSource template, Path folder) {
    workplace.folder(folder);
    DebianSource source = new DebianSource(workplace, folder);
    workplace
        .run(List.of("cp", "-a", template.data().toString(), source.data().toString()))
        .orThrow();
    return source;
  }

  Path folder() {
    return folder;
  }

  Path data() {
    return folder.resolve("data");
  }

  /**
   * Starts the server.
   *
   * @param options settings of the command line, which no copy of the data inherits
   */
  DebianSource start(Map<String, String> options, Map<String, String> environment) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Programs.postgres("postgres"),
                "-D",
                options.containsKey("config_file") ? "" : data().toString(),
                "-p",
                String.valueOf(port),
                "-k",
                folder.toString(),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "fsync=off"));
    if (options.containsKey("config_file")) {
      command.subList(1, 3).clear();
    }
    options.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    server = workplace.start(command, environment, folder.resolve("source.log"));
    server.awaitLog(Duration.ofSeconds(30), READY);
    return this;
  }

  @Override
  public int port() {
    return port;
  }

  /** By the socket, which the first line of pg_hba.conf leaves open for us. */
  @Override
  public String sql(String database, String sql) {
    return psql(database, "--command=" + sql).orThrow();
  }

  Workplace.Output psql(String database, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "psql",
                "--no-psqlrc",
                "--quiet",
                "--tuples-only",
                "--no-align",
                "--set=ON_ERROR_STOP=1",
                "--host=" + folder,
                "--port=" + port,
                "--username=postgres",
                "--dbname=" + database));
    command.addAll(List.of(arguments));
    return workplace.run(command);
  }

  @Override
  public String log() {
    return server.log();
  }

  @Override
  public void close() {
    stop("immediate");
  }

  /** Stops the server in one of pg_ctl's modes. */
  void stop(String mode) {
    workplace.run(
        List.of(Programs.postgres("pg_ctl"), "--pgdata=" + data(), "--mode=" + mode, "stop"));
  }
}
