package org.sgmanifests.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostgresServerTest {

  static List<Integer> majors() {
    return PostgresServer.MAJORS;
  }

  @ParameterizedTest
  @MethodSource("majors")
  void aServerOfEachMajorVersionStartsWithTheSettings(int major) {
    try (PostgresServer server = PostgresServer.start(major, Map.of("max_wal_senders", "3"))) {
      assertThat(server.query("SHOW server_version")).startsWith(major + ".");
      assertThat(server.query("SHOW max_wal_senders")).isEqualTo("3");
    }
  }

  @ParameterizedTest
  @MethodSource("majors")
  void onlyWhomPgHbaNamesGetsIn(int major) throws SQLException {
    try (PostgresServer server = PostgresServer.start(major)) {
      server.execute("CREATE ROLE app LOGIN PASSWORD 'app-password'", "CREATE ROLE other LOGIN");
      server.allow("host postgres app 127.0.0.1/32 scram-sha-256");

      try (Connection connection = server.connect("postgres", "app", "app-password")) {
        assertThat(connection.isValid(5)).isTrue();
      }
      assertThatThrownBy(() -> server.connect("postgres", "app", "wrong"))
          .hasFieldOrPropertyWithValue("SQLState", "28P01");
      assertThatThrownBy(() -> server.connect("postgres", "other", "x"))
          .hasFieldOrPropertyWithValue("SQLState", "28000");
    }
  }
}
