package org.sgmanifests.validation.preflight.source;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sgmanifests.validation.preflight.login.SqlName;
import org.sgmanifests.validation.rule.Words;

/** A connection for asking only: read-only, with short limits and a search path of its own. */
public final class Session implements AutoCloseable {
  /**
   * Nothing that users of the database may have made is found by name, since a superuser asks. The
   * time is short, as the answers come from catalogues.
   */
  private static final List<String> START =
      List.of(
          "SET default_transaction_read_only = on",
          "SET search_path = pg_catalog",
          "SET statement_timeout = '10s'",
          "SET lock_timeout = '2s'");

  private final Connection connection;
  private final String user;
  private final String database;

  private Session(Connection connection) throws SQLException {
    this.connection = connection;
    this.user = Objects.requireNonNullElse(connection.getMetaData().getUserName(), "");
    this.database = Objects.requireNonNullElse(connection.getCatalog(), "");
  }

  /** Takes over a connection; closes it when that fails. */
  static Session on(Connection connection) throws SQLException {
    try {
      connection.setAutoCommit(true);
      connection.setReadOnly(true);
      try (Statement statement = connection.createStatement()) {
        for (String sql : START) {
          statement.execute(sql);
        }
      }
      return new Session(connection);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** {@return whose session it is} */
  public String user() {
    return user;
  }

  /** {@return the database that it looks into} */
  public String database() {
    return database;
  }

  /**
   * {@return the rows of a query}
   *
   * @param sql the query
   * @param arguments values for its question marks
   * @throws NotReadException if the source does not answer it
   */
  public List<Row> query(String sql, String... arguments) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setString(i + 1, arguments[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        return read(rows);
      }
    } catch (SQLException e) {
      throw notRead(e);
    }
  }

  /**
   * {@return the values of one column of a query}
   *
   * @param column name of the column
   * @param sql the query
   */
  public List<String> texts(String column, String sql) {
    return query(sql).stream().map(row -> row.text(column)).toList();
  }

  /**
   * {@return the only row of a query}
   *
   * @param sql the query
   * @param arguments values for its question marks
   */
  public Row one(String sql, String... arguments) {
    List<Row> rows = query(sql, arguments);
    return rows.isEmpty() ? new Row(Map.of()) : rows.get(0);
  }

  private static List<Row> read(ResultSet rows) throws SQLException {
    ResultSetMetaData columns = rows.getMetaData();
    List<Row> all = new ArrayList<>();
    while (rows.next()) {
      Map<String, String> values = new HashMap<>();
      for (int column = 1; column <= columns.getColumnCount(); column++) {
        String value = rows.getString(column);
        if (value != null) {
          values.put(columns.getColumnLabel(column), value);
        }
      }
      all.add(new Row(values));
    }
    return all;
  }

  private NotReadException notRead(SQLException e) {
    String state = Objects.requireNonNullElse(e.getSQLState(), "");
    String said = Words.printable(Objects.requireNonNullElse(e.getMessage(), ""));
    return switch (state) {
      case "42501" ->
          new NotReadException(
              Words.quote(user) + " may not read it (" + said + ").",
              "run `ALTER ROLE " + SqlName.of(user) + " SUPERUSER` on the source.");
      case "57014" ->
          new NotReadException(
              "The source took too long to answer (" + said + ").",
              "repeat it when the source has less to do.");
      default ->
          new NotReadException(
              "The source does not answer, SQLSTATE " + Words.quote(state) + " (" + said + ").",
              "look into the server's log.");
    };
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      // The server forgets the session all the same.
    }
  }
}
