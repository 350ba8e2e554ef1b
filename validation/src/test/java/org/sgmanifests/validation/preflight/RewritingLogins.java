package org.sgmanifests.validation.preflight;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.sgmanifests.validation.preflight.login.SourceCredentials;
import org.sgmanifests.validation.preflight.login.SourceLogins;
import org.sgmanifests.validation.preflight.login.SourceRole;

/** Real logins, on whose connections some other question is asked than the one that was meant. */
record RewritingLogins(SourceLogins logins, Map<String, String> replacements)
    implements SourceLogins {

  @Override
  public Connection open(SourceRole role, String database) throws SQLException {
    Connection connection = logins.open(role, database);
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) {
                arguments[0] = rewritten((String) arguments[0]);
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private String rewritten(String sql) {
    String text = sql;
    for (Map.Entry<String, String> entry : replacements.entrySet()) {
      text = text.replace(entry.getKey(), entry.getValue());
    }
    return text;
  }

  @Override
  public Optional<SourceCredentials> credentials(SourceRole role) {
    return logins.credentials(role);
  }

  @Override
  public boolean choosesDatabase() {
    return logins.choosesDatabase();
  }
}
