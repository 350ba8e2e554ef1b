package org.sgmanifests.validation.preflight.login;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/** Logins of which only the caller knows how they are made. */
final class DataSourceLogins implements SourceLogins {
  private final Map<SourceRole, DataSource> dataSources;

  DataSourceLogins(Map<SourceRole, DataSource> dataSources) {
    this.dataSources = Map.copyOf(dataSources);
  }

  @Override
  public Connection open(SourceRole role, String database) throws SQLException {
    return Objects.requireNonNull(dataSources.get(role)).getConnection();
  }

  @Override
  public Optional<SourceCredentials> credentials(SourceRole role) {
    return Optional.empty();
  }

  @Override
  public boolean choosesDatabase() {
    return false;
  }

  @Override
  public String toString() {
    return "logins of data sources";
  }
}
