package org.sgmanifests.validation.standby;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * How to get a connection to a server, in auto-commit mode: {@code dataSource::getConnection}, or
 * {@code () -> DriverManager.getConnection(url, properties)}. A time limit for connecting is the
 * caller's to set ({@code loginTimeout} and {@code socketTimeout} of PostgreSQL's driver).
 */
@FunctionalInterface
public interface Login {

  /**
   * {@return a new connection; it is closed after use}
   *
   * @throws SQLException if no connection can be made
   */
  Connection connect() throws SQLException;
}
