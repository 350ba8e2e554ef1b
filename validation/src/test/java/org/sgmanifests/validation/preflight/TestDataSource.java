package org.sgmanifests.validation.preflight;

import java.lang.reflect.Proxy;
import java.sql.DriverManager;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;

/** Data sources as pools and containers have them. */
final class TestDataSource {
  private TestDataSource() {}

  static DataSource of(String url, String user, String password, Map<String, String> more) {
    Properties properties = new Properties();
    properties.putAll(more);
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    return (DataSource)
        Proxy.newProxyInstance(
            TestDataSource.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> DriverManager.getConnection(url, properties));
  }
}
