package org.sgmanifests.validation.preflight.source;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sgmanifests.validation.preflight.login.LoginProblem;
import org.sgmanifests.validation.preflight.login.SourceLogins;
import org.sgmanifests.validation.preflight.login.SourceRole;
import org.sgmanifests.validation.rule.Words;

/** Does on a replication connection what the standby does first. */
final class ReplicationProbe {
  /** Slots of this name are ours, and are gone with the connection. */
  static final String SLOT_PREFIX = "sgmanifests_preflight_";

  /** What SHOW gives on such a connection to a role that has REPLICATION and nothing else. */
  private static final List<String> SHOWN =
      List.of(
          "server_version_num",
          "wal_level",
          "max_connections",
          "max_worker_processes",
          "max_prepared_transactions",
          "max_locks_per_transaction",
          "max_wal_senders",
          "max_replication_slots",
          "wal_keep_size",
          "synchronous_standby_names",
          "block_size",
          "wal_block_size",
          "segment_size",
          "wal_segment_size",
          "data_checksums",
          "wal_log_hints",
          "ssl");

  private final SourceLogins logins;
  private final Optional<String> knownUser;

  ReplicationProbe(SourceLogins logins, Optional<String> knownUser) {
    this.logins = logins;
    this.knownUser = knownUser;
  }

  Replication run() {
    try (Connection connection = logins.open(SourceRole.REPLICATION, "postgres")) {
      Optional<String> user =
          knownUser.or(() -> Optional.ofNullable(userOf(connection)).filter(u -> !u.isEmpty()));
      return ask(connection, user);
    } catch (SQLException e) {
      return failed(knownUser, e, true);
    }
  }

  private static String userOf(Connection connection) {
    try {
      return Objects.requireNonNullElse(connection.getMetaData().getUserName(), "");
    } catch (SQLException e) {
      return "";
    }
  }

  private static Replication ask(Connection connection, Optional<String> user) {
    Row identity;
    try (Statement statement = connection.createStatement()) {
      identity = row(statement, "IDENTIFY_SYSTEM");
    } catch (SQLException e) {
      // 42601: an ordinary session; 08P01: the extended protocol in a replication session.
      boolean mode = !List.of("42601", "08P01").contains(String.valueOf(e.getSQLState()));
      return failed(user, e, mode);
    }
    return new Replication(
        user,
        Optional.of(identity),
        Optional.empty(),
        true,
        slot(connection),
        settings(connection));
  }

  private static Replication failed(Optional<String> user, SQLException e, boolean mode) {
    LoginProblem problem = LoginProblem.of(e, SourceRole.REPLICATION, user.orElse("replication"));
    return new Replication(
        user, Optional.empty(), Optional.of(problem), mode, Optional.empty(), Map.of());
  }

  private static Optional<String> slot(Connection connection) {
    String name = SLOT_PREFIX + UUID.randomUUID().toString().substring(0, 8);
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE_REPLICATION_SLOT \"" + name + "\" TEMPORARY PHYSICAL");
      statement.execute("DROP_REPLICATION_SLOT \"" + name + "\"");
      return Optional.empty();
    } catch (SQLException e) {
      return Optional.of(Words.printable(String.valueOf(e.getMessage())));
    }
  }

  private static Map<String, String> settings(Connection connection) {
    Map<String, String> settings = new HashMap<>();
    for (String name : SHOWN) {
      try (Statement statement = connection.createStatement()) {
        row(statement, "SHOW " + name).value(name).ifPresent(value -> settings.put(name, value));
      } catch (SQLException e) {
        // Asking for what is missing then tells that it could not be read.
      }
    }
    return settings;
  }

  private static Row row(Statement statement, String command) throws SQLException {
    Map<String, String> values = new HashMap<>();
    try (ResultSet rows = statement.executeQuery(command)) {
      if (rows.next()) {
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          String value = rows.getString(column);
          if (value != null) {
            values.put(rows.getMetaData().getColumnLabel(column), value);
          }
        }
      }
    }
    return new Row(values);
  }
}
