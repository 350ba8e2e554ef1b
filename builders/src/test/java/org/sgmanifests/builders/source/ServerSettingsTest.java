package org.sgmanifests.builders.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgmanifests.builders.credentials.SourceUsers;
import org.sgmanifests.servers.PostgresServer;

@Tag("servers")
class ServerSettingsTest {
  private static final SourceSetup SETUP = SourceSetup.of(SourceUsers.standard());

  static List<Integer> majors() {
    return PostgresServer.MAJORS;
  }

  @ParameterizedTest
  @MethodSource("majors")
  void whatIsTooLowIsRaisedAndThenTheQueriesAreSilent(int major) {
    try (PostgresServer server = PostgresServer.start(major)) {
      assertThat(statements(server)).containsKey("wal_keep_size");
      statements(server).values().forEach(server::execute);
      server.reload();

      assertThat(server.query("SHOW wal_keep_size")).isEqualTo("10GB");
      assertThat(statements(server)).doesNotContainKey("wal_keep_size");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 18})
  void aServerWithLessIsToldAllThatItNeeds(int major) {
    Map<String, String> low =
        Map.of("wal_level", "minimal", "max_wal_senders", "0", "max_replication_slots", "9");
    try (PostgresServer server = PostgresServer.start(major, low)) {
      assertThat(statements(server))
          .containsEntry("wal_level", "ALTER SYSTEM SET wal_level = 'replica'")
          .containsEntry("max_wal_senders", "ALTER SYSTEM SET max_wal_senders = '10'")
          .containsEntry("max_replication_slots", "ALTER SYSTEM SET max_replication_slots = '10'")
          .containsEntry("wal_keep_size", "ALTER SYSTEM SET wal_keep_size = '10GB'")
          .containsEntry("listen_addresses", "ALTER SYSTEM SET listen_addresses = '*'");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 18})
  void whatIsHigherStays(int major) {
    Map<String, String> high =
        Map.of(
            "wal_level", "logical",
            "max_wal_senders", "50",
            "max_replication_slots", "50",
            "wal_log_hints", "on",
            "listen_addresses", "127.0.0.1,127.0.0.2",
            "wal_keep_size", "20GB");
    try (PostgresServer server = PostgresServer.start(major, high)) {
      assertThat(statements(server)).isEmpty();
    }
  }

  @Test
  void eachStandbyNeedsTwoSendersAndASlotForItsCopy() {
    assertThat(SETUP.withStandbys(3).settings())
        .extracting(ServerSetting::confLine)
        .contains("max_wal_senders = '14'", "max_replication_slots = '12'");
  }

  @Test
  void whatIsWrittenDuringAnOutageIsKept() {
    assertThat(line(SETUP.withOutage(Duration.ofHours(10), 1024))).endsWith("'10GB'");
    assertThat(line(SETUP.withOutage(Duration.ofMinutes(1), 1))).endsWith("'1MB'");
    assertThat(line(SETUP.withWalKeepMegabytes(1500))).endsWith("'1500MB'");
  }

  @Test
  void onlyTheKeptWalNeedsNoRestart() {
    assertThat(SETUP.settings())
        .filteredOn(setting -> !setting.restart())
        .extracting(ServerSetting::name)
        .containsExactly("wal_keep_size");
  }

  private static String line(SourceSetup setup) {
    return setup.settings().stream()
        .filter(setting -> setting.name().equals("wal_keep_size"))
        .findFirst()
        .orElseThrow()
        .confLine();
  }

  private static Map<String, String> statements(PostgresServer server) {
    Map<String, String> statements = new LinkedHashMap<>();
    for (ServerSetting setting : SETUP.settings()) {
      String statement = server.query("SELECT coalesce((%s), '')".formatted(setting.raiseSql()));
      if (!statement.isEmpty()) {
        statements.put(setting.name(), statement);
      }
    }
    return statements;
  }
}
