package org.sgmanifests.builders.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sgmanifests.builders.credentials.Role;

/** Command lines that log in as the standby will. */
final class ConnectionTests {
  private static final String WHO =
      "SELECT current_user, inet_client_addr() AS seen_from, inet_server_addr() AS server";

  private ConnectionTests() {}

  static List<TestCommand> of(Decisions decisions) {
    return decisions.address().stream()
        .flatMap(
            address ->
                Stream.concat(
                    normalUsers(decisions).stream().map(user -> normal(decisions, address, user)),
                    Stream.of(replication(decisions, address))))
        .toList();
  }

  private static Set<String> normalUsers(Decisions decisions) {
    Set<String> users = new LinkedHashSet<>();
    users.add(decisions.users().name(Role.SUPERUSER));
    users.add(decisions.users().name(Role.AUTHENTICATOR));
    return users;
  }

  private static TestCommand normal(Decisions decisions, Address address, String user) {
    return new TestCommand(
        "One row: the user, the address that pg_hba.conf has to allow, and the server's (a blank"
            + " server means that a pooler is in between).",
        psql(connection(decisions, address, user).add("dbname", decisions.database()), WHO));
  }

  /** A normal connection proves nothing about replication: attribute, line and pooler differ. */
  private static TestCommand replication(Decisions decisions, Address address) {
    String user = decisions.users().name(Role.REPLICATION);
    return new TestCommand(
        "One row with the system identifier. \"unsupported startup parameter\" means that the port"
            + " is a pooler's.",
        psql(connection(decisions, address, user).add("replication", "true"), "IDENTIFY_SYSTEM"));
  }

  static ConnectionString connection(Decisions decisions, Address address, String user) {
    ConnectionString connection =
        new ConnectionString()
            .add("host", address.host())
            .add("port", String.valueOf(address.port()))
            .add("user", user);
    return decisions.tls() ? connection.add("sslmode", "require") : connection;
  }

  /** Without {@code -X}, a user's own settings would change what is printed. */
  static String psql(ConnectionString connection, String sql) {
    return "psql -X %s -c %s".formatted(ShellWord.of(connection.toString()), ShellWord.of(sql));
  }
}
