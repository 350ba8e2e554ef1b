package org.sgmanifests.validation.preflight.login;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** Logins through {@link DriverManager}; the properties are those of pgjdbc. */
final class DriverLogins implements SourceLogins {
  /** Anything else could add parameters or further hosts to the address. */
  private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}._:%-]+");

  private final String address;
  private final Map<SourceRole, SourceCredentials> users;
  private final LoginOptions options;

  DriverLogins(
      String host, int port, Map<SourceRole, SourceCredentials> users, LoginOptions options) {
    List<String> problems = new ArrayList<>();
    if (!HOST.matcher(host).matches()) {
      problems.add("host: `" + host + "` is no host name and no address");
    }
    if (port < 1 || port > 65535) {
      problems.add("port: " + port + " is not between 1 and 65535");
    }
    for (SourceRole role : SourceRole.values()) {
      if (!users.containsKey(role)) {
        problems.add("users: name and password of the " + role.title() + " are missing");
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
    }
    this.address =
        "jdbc:postgresql://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/";
    this.users = Map.copyOf(users);
    this.options = options;
  }

  @Override
  public Connection open(SourceRole role, String database) throws SQLException {
    String name = role == SourceRole.REPLICATION ? "" : database;
    String url = address + URLEncoder.encode(name, StandardCharsets.UTF_8);
    try {
      DriverManager.getDriver(url);
    } catch (SQLException e) {
      throw new SQLException("no JDBC driver for PostgreSQL", LoginProblem.NO_DRIVER_STATE, e);
    }
    return DriverManager.getConnection(url, properties(role));
  }

  private Properties properties(SourceRole role) {
    SourceCredentials user = Objects.requireNonNull(users.get(role));
    Properties properties = new Properties();
    properties.setProperty("user", user.user());
    properties.setProperty("password", user.password());
    properties.setProperty("ApplicationName", APPLICATION_NAME);
    properties.setProperty("sslmode", options.sslMode().toString());
    options.rootCertificate().ifPresent(f -> properties.setProperty("sslrootcert", f.toString()));
    properties.setProperty("connectTimeout", seconds(options.connectTimeout()));
    properties.setProperty("loginTimeout", seconds(options.loginTimeout()));
    properties.setProperty("socketTimeout", seconds(options.socketTimeout()));
    if (role == SourceRole.REPLICATION) {
      properties.setProperty("replication", "true");
      properties.setProperty("preferQueryMode", "simple"); // walsenders know no other
      // Without it pgjdbc leaves `replication` out, without a word.
      properties.setProperty("assumeMinServerVersion", "9.4");
    }
    return properties;
  }

  private static String seconds(Duration duration) {
    return Long.toString(duration.toSeconds());
  }

  @Override
  public Optional<SourceCredentials> credentials(SourceRole role) {
    return Optional.ofNullable(users.get(role));
  }

  @Override
  public boolean choosesDatabase() {
    return true;
  }

  /** Where they lead to; never a password. */
  @Override
  public String toString() {
    return "logins at " + address;
  }
}
