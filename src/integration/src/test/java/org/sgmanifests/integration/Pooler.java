package org.sgmanifests.integration;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * PgBouncer before a server, configured as StackGres does it: it looks up users as the
 * authenticator, over a socket that asks for no password.
 */
final class Pooler implements AutoCloseable {
  private final Server server;
  private final int port;

  private Pooler(Server server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts it.
   *
   * @param folder for its files
   * @param socket folder of the server's socket
   */
  static Pooler start(Workplace workplace, Path folder, Path socket, int serverPort) {
    int port = Workplace.freePort();
    Path users = workplace.write(workplace.folder(folder).resolve("users.txt"), "");
    Path config =
        workplace.write(
            folder.resolve("pgbouncer.ini"),
            String.join(
                "\n",
                "[databases]",
                "* = host=" + socket + " port=" + serverPort,
                "[pgbouncer]",
                "listen_addr = 127.0.0.1",
                "listen_port = " + port,
                "unix_socket_dir =",
                "auth_type = md5",
                "auth_user = authenticator",
                "auth_query = SELECT usename, passwd FROM pg_shadow WHERE usename = $1",
                "auth_file = " + users,
                "server_login_retry = 1", // seconds; 15 when not set
                "ignore_startup_parameters = extra_float_digits",
                ""));
    Server server =
        workplace.start(
            List.of(Programs.PGBOUNCER, config.toString()),
            Map.of(),
            folder.resolve("pgbouncer.log"));
    server.awaitLog(Duration.ofSeconds(20), Pattern.compile("process up"));
    return new Pooler(server, port);
  }

  int port() {
    return port;
  }

  String log() {
    return server.log();
  }

  @Override
  public void close() {
    server.stop();
  }
}
