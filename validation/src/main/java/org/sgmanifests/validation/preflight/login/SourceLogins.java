package org.sgmanifests.validation.preflight.login;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Connections to the source as each of its three users.
 *
 * <p>Where a login comes from is open: data sources of the caller, or host, port, users and
 * passwords through {@link java.sql.DriverManager}. Nothing of it is ever a password in a message.
 */
public interface SourceLogins {
  /** What the source sees as the name of our connections, where we make them. */
  String APPLICATION_NAME = "sgmanifests preflight";

  /**
   * {@return a new connection, which the preflight closes}
   *
   * @param role for {@link SourceRole#REPLICATION} the connection has to be one in physical
   *     replication mode ({@code replication=true})
   * @param database is not looked at by {@link SourceRole#REPLICATION}, nor when {@link
   *     #choosesDatabase} is false
   * @throws SQLException if no connection can be made
   */
  Connection open(SourceRole role, String database) throws SQLException;

  /**
   * {@return the name and password of a user; empty when these are not known here}
   *
   * @param role the role of the user
   */
  Optional<SourceCredentials> credentials(SourceRole role);

  /**
   * {@return whether connections can be had to any database, or only to one that was chosen before}
   */
  boolean choosesDatabase();

  /**
   * {@return the logins of three data sources} With pgjdbc the last one needs the properties {@code
   * replication=true}, {@code preferQueryMode=simple} and {@code assumeMinServerVersion=9.4}; the
   * first two should lead to the database {@code postgres}. Other databases cannot be reached this
   * way, and the checks that have to look into each say so. TLS and the timeouts of connecting are
   * those of the data sources.
   *
   * @param superuser connects as superuser
   * @param authenticator connects as authenticator
   * @param replication connects as replication user
   */
  static SourceLogins of(DataSource superuser, DataSource authenticator, DataSource replication) {
    return new DataSourceLogins(
        Map.of(
            SourceRole.SUPERUSER,
            superuser,
            SourceRole.AUTHENTICATOR,
            authenticator,
            SourceRole.REPLICATION,
            replication));
  }

  /**
   * {@return the logins through {@link java.sql.DriverManager}, with the properties of pgjdbc,
   * whose jar has to be on the class path}
   *
   * @param host a name, an IPv4 or an IPv6 address
   * @param port port of the source
   * @param users names and passwords by role
   * @param options how to log in
   * @throws IllegalArgumentException if a role is missing, or host or port cannot be ones
   */
  static SourceLogins of(
      String host, int port, Map<SourceRole, SourceCredentials> users, LoginOptions options) {
    return new DriverLogins(host, port, users, options);
  }
}
