package org.sgmanifests.builders.source;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.sgmanifests.servers.PostgresServer;

/** How the standby logs in; the answer is the SQLSTATE of the refusal, or {@code in}. */
final class Logins {
  static final String IN = "in";
  static final String WRONG_PASSWORD = "28P01";
  static final String NO_HBA_LINE = "28000";

  private Logins() {}

  static String normal(PostgresServer server, String user, String password) {
    return normal(server, "postgres", user, password);
  }

  static String normal(PostgresServer server, String database, String user, String password) {
    try (Connection connection = server.connect(database, user, password)) {
      return connection.isValid(5) ? IN : "not valid";
    } catch (SQLException e) {
      return e.getSQLState();
    }
  }

  /** A name of a database for a JDBC address. */
  static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** With IDENTIFY_SYSTEM, which only a connection for replication understands. */
  static String replication(PostgresServer server, String user, String password) {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("replication", "true");
    // Without these the driver makes a normal connection, or speaks a protocol that the server
    // refuses for replication.
    properties.setProperty("preferQueryMode", "simple");
    properties.setProperty("assumeMinServerVersion", "9.4");
    try (Connection connection = DriverManager.getConnection(server.url("postgres"), properties);
        Statement statement = connection.createStatement();
        ResultSet system = statement.executeQuery("IDENTIFY_SYSTEM")) {
      return system.next() && !system.getString("systemid").isEmpty() ? IN : "no system";
    } catch (SQLException e) {
      return e.getSQLState();
    }
  }
}
