package org.sgmanifests.validation.standby;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;

/**
 * Why a server gave no answer. The sentences are ours: a driver's message may hold the URL, and
 * with it a password.
 */
final class SqlFailure {
  static final String NOT_PERMITTED = "42501";

  private static final Map<String, String> REASONS =
      Map.of(
          "08001",
          "no PostgreSQL answers at that host and port, or no JDBC driver takes the URL",
          "08004",
          "it refuses the connection as it was asked for (TLS, or no password)",
          "08006",
          "the connection broke",
          "28P01",
          "it refuses user name or password",
          "28000",
          "it lets no such user in from here: see its `pg_hba.conf`",
          "3D000",
          "it has no such database",
          NOT_PERMITTED,
          "the user may not see it: `GRANT pg_monitor TO` that user",
          "53300",
          "it has no connection left",
          "57014",
          "it took too long",
          "57P03",
          "it is starting up and lets nobody in yet");

  private SqlFailure() {}

  static <T> Answer<T> connecting(String whom, SQLException e) {
    String failure = "Cannot connect to " + whom + ": " + reason(e) + ".";
    return state(e).startsWith("08") ? Answer.unreachable(failure) : Answer.failed(failure);
  }

  static <T> Answer<T> asking(String whom, SQLException e) {
    String failure = "Cannot ask " + whom + ": " + reason(e) + ".";
    return state(e).startsWith("08") ? Answer.unreachable(failure) : Answer.failed(failure);
  }

  private static String reason(SQLException e) {
    String state = state(e);
    String known = REASONS.get(state);
    return (known == null ? "it answers with an error" : known)
        + (state.isEmpty() ? "" : " (SQLSTATE " + state + ")");
  }

  private static String state(SQLException e) {
    return Objects.requireNonNullElse(e.getSQLState(), "");
  }
}
