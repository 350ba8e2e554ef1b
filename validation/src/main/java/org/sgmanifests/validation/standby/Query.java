package org.sgmanifests.validation.standby;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Runs the queries that stand beside this class, and reads what they give. */
final class Query {
  private static final int SECONDS = 10;

  private Query() {}

  /** What somebody asks a server. */
  @FunctionalInterface
  interface Question<T> {
    T ask(Connection connection) throws SQLException;
  }

  /** What somebody makes of the rows. */
  @FunctionalInterface
  interface Reading<T> {
    T read(ResultSet rows) throws SQLException;
  }

  /** Connects, asks and disconnects. Whatever goes wrong is part of the answer. */
  static <T> Answer<T> ask(String whom, Login login, Question<T> question) {
    Connection open;
    try {
      open = login.connect();
    } catch (SQLException e) {
      return SqlFailure.connecting(whom, e);
    }
    try (Connection connection = open) {
      return Answer.of(question.ask(connection));
    } catch (SQLException e) {
      return SqlFailure.asking(whom, e);
    }
  }

  /** Runs the query of a resource. */
  static <T> T run(Connection connection, String resource, Reading<T> reading) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(SECONDS);
      try (ResultSet rows = statement.executeQuery(sql(resource))) {
        return reading.read(rows);
      }
    }
  }

  private static String sql(String resource) {
    try (InputStream in = Query.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  static Optional<Lsn> lsn(ResultSet row, String column) throws SQLException {
    return text(row, column).map(Lsn::parse);
  }

  static OptionalInt integer(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }

  static OptionalLong number(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
