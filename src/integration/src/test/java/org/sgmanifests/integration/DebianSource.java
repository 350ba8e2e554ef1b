package org.sgmanifests.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The server to copy: PostgreSQL as Debian packages it, on loopback, with its data in a folder. */
final class DebianSource implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofSeconds(30);
  private static final Pattern READY = Pattern.compile("ready to accept (read-only )?connections");

  private final Workplace workplace;
  private final Path folder;
  private final int port = Workplace.freePort();
  private @Nullable Server server;

  private DebianSource(Workplace workplace, Path folder) {
    this.workplace = workplace;
    this.folder = workplace.folder(folder);
  }

  /** A new server that lets nobody in but by its socket. Its superuser is {@code postgres}. */
  static DebianSource create(Workplace workplace, Path folder) {
    DebianSource source = new DebianSource(workplace, folder);
    workplace
        .run(
            List.of(
                Programs.postgres("initdb"),
                "--pgdata=" + source.data(),
                "--username=postgres",
                "--auth-local=trust",
                "--auth-host=reject",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--data-checksums",
                "--no-sync"))
        .orThrow();
    return source;
  }

  /** A copy of a server that is stopped. */
  static DebianSource copy(Workplace workplace, DebianSource template, Path folder) {
    DebianSource source = new DebianSource(workplace, folder);
    workplace
        .run(List.of("cp", "-a", template.data().toString(), source.data().toString()))
        .orThrow();
    return source;
  }

  /** Its socket is here, too. */
  Path folder() {
    return folder;
  }

  Path data() {
    return folder.resolve("data");
  }

  Path logFile() {
    return folder.resolve("source.log");
  }

  int port() {
    return port;
  }

  /** Puts lines at the top of pg_hba.conf, below the one for our own socket. */
  void allow(List<String> lines) {
    writeHba(lines, "host all all all reject", "host replication all all reject");
  }

  private void writeHba(List<String> lines, String... others) {
    List<String> all = new ArrayList<>();
    all.add("local all all trust");
    all.addAll(lines);
    all.addAll(List.of(others));
    workplace.write(data().resolve("pg_hba.conf"), String.join("\n", all) + "\n");
  }

  /** Replaces pg_hba.conf, but for the line for our own socket. */
  void allowOnly(List<String> lines) {
    writeHba(lines);
  }

  /** Adds lines to postgresql.conf. */
  void set(List<String> lines) {
    Path file = data().resolve("postgresql.conf");
    try {
      workplace.write(file, Files.readString(file) + String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void start() {
    start(Map.of(), Map.of());
  }

  /**
   * Starts the server.
   *
   * @param options settings of the command line, which no copy of the data inherits
   */
  void start(Map<String, String> options, Map<String, String> environment) {
    List<String> command = new ArrayList<>(List.of(Programs.postgres("postgres")));
    if (!options.containsKey("config_file")) {
      command.addAll(List.of("-D", data().toString()));
    }
    command.addAll(List.of("-p", String.valueOf(port), "-k", folder.toString()));
    command.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "fsync=off"));
    options.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    server = workplace.start(command, environment, logFile());
    server.awaitLog(START_LIMIT, READY);
  }

  /** What SQL gives, run as superuser by the socket, whatever is forbidden elsewhere. */
  String sql(String sql) {
    return workplace.run(psql("--command=" + sql)).orThrow();
  }

  /** Runs a script for psql as superuser. */
  void script(String text) {
    Path file = workplace.write(folder.resolve("script.sql"), text);
    workplace.run(psql("--file=" + file)).orThrow();
  }

  List<String> psql(String... arguments) {
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
                "--dbname=postgres"));
    command.addAll(List.of(arguments));
    return command;
  }

  /** What the server has logged. */
  String log() {
    return server == null ? "" : server.log();
  }

  @Override
  public void close() {
    stop("immediate");
  }

  /** Stops the server in one of the modes of {@code pg_ctl}. */
  void stop(String mode) {
    if (server != null) {
      workplace.run(
          List.of(Programs.postgres("pg_ctl"), "--pgdata=" + data(), "--mode=" + mode, "stop"));
      server = null;
    }
  }
}
