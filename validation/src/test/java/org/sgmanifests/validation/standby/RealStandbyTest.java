package org.sgmanifests.validation.standby;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgmanifests.servers.PostgresServer;
import org.sgmanifests.servers.StandbyCopy;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.standby.StandbyCheck.Result;

/** Standbys that really stream, and what becomes of them. */
class RealStandbyTest {
  private static final String CONNINFO = "user=postgres application_name=my-db-0";
  private static final String COUNT = "SELECT count(*) FROM pg_class WHERE relname = 't'";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {14, 16, 18})
  void aStandbyStreamsFallsBehindAndLosesItsSource(int major) throws InterruptedException {
    PostgresServer source = PostgresServer.start(major, Map.of("wal_keep_size", "64MB"));
    try (PostgresServer standby = StandbyCopy.start(source, folder, CONNINFO)) {
      StandbyExpectation expected =
          StandbyExpectation.builder()
              .cluster("my-db")
              .host("127.0.0.1")
              .port(source.port())
              .lagLimit(100_000)
              .build();

      Waiting.Result waited =
          Waiting.builder()
              .clock(InstantSource.system())
              .limit(Duration.ofSeconds(20))
              .interval(Duration.ofMillis(100))
              .build()
              .until(expected, () -> look(source, standby));
      assertThat(waited.verdict().outcome()).as("%s", waited.verdict()).isEqualTo(Outcome.CLEAN);
      assertThat(waited.verdict().state()).isEqualTo(StandbyState.HEALTHY);

      standby.execute("SELECT pg_wal_replay_pause()");
      source.execute("CREATE TABLE t AS SELECT generate_series(1, 20000) AS i");
      assertThat(eventually(() -> lagOf(standby) > 100_000)).isTrue();
      StandbyVerdict behind = StandbyVerdict.of(expected, look(source, standby));
      assertThat(behind.state()).isEqualTo(StandbyState.CATCHING_UP);
      assertThat(behind.check(Topic.REPLAY).result()).isEqualTo(Result.FAILED);
      assertThat(behind.check(Topic.LAG).result()).isEqualTo(Result.FAILED);
      standby.execute("SELECT pg_wal_replay_resume()");
      assertThat(eventually(() -> "1".equals(standby.query(COUNT)))).isTrue();
      assertThat(eventually(() -> lagOf(standby) == 0)).isTrue();

      source.close();
      assertThat(eventually(() -> !status(standby).receiverRuns())).isTrue();
      StandbyVerdict alone = StandbyVerdict.of(expected, look(source, standby));
      assertThat(alone.state()).isEqualTo(StandbyState.SOURCE_DOWN);
      assertThat(alone.check(Topic.SENDER).result()).isEqualTo(Result.PASSED);
      assertThat(status(standby).replayBacklog()).hasValue(0);
      assertThat(alone.check(Topic.LAG).result()).isEqualTo(Result.COULD_NOT_TELL);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 16, 18})
  void walThatTheSourceRemovedWhileTheStandbyWasAwayIsLost(int major) {
    try (PostgresServer source =
        PostgresServer.start(major, Map.of("wal_keep_size", "0", "min_wal_size", "32MB"))) {
      PostgresServer first = StandbyCopy.start(source, folder, CONNINFO);
      assertThat(eventually(() -> status(first).receiverRuns())).isTrue();
      first.close();
      for (int i = 0; i < 4; i++) {
        source.execute(
            "CREATE TABLE t" + i + " AS SELECT 1 AS i", "SELECT pg_switch_wal()", "CHECKPOINT");
      }

      try (PostgresServer standby = PostgresServer.startOn(major, folder)) {
        StandbyExpectation expected = StandbyExpectation.builder().cluster("my-db").build();
        assertThat(
                eventually(
                    () ->
                        StandbyVerdict.of(expected, look(source, standby)).state()
                            == StandbyState.WAL_REMOVED))
            .as("%s", StandbyVerdict.of(expected, look(source, standby)))
            .isTrue();
        StandbyVerdict verdict = StandbyVerdict.of(expected, look(source, standby));
        assertThat(verdict.check(Topic.WAL_KEPT).result()).isEqualTo(Result.FAILED);
        assertThat(verdict.check(Topic.SAME_SYSTEM).result()).isEqualTo(Result.PASSED);
      }
    }
  }

  @Test
  void aServerThatIsNoCopyAndNoStandbyIsFound() {
    try (PostgresServer source = PostgresServer.start(16);
        PostgresServer other = PostgresServer.start(17)) {
      StandbyVerdict verdict =
          StandbyVerdict.of(StandbyExpectation.builder().build(), look(source, other));
      assertThat(verdict.state()).isEqualTo(StandbyState.NOT_A_STANDBY);
      assertThat(verdict.check(Topic.SAME_SYSTEM).result()).isEqualTo(Result.FAILED);

      other.execute("CREATE ROLE plain LOGIN PASSWORD 'not-to-be-shown'");
      Answer<SourceStatus> plain =
          SourceStatus.ask(() -> other.connect("postgres", "plain", "not-to-be-shown"));
      assertThat(plain.value().orElseThrow().oldest()).isEmpty();

      other.allow("host all plain 127.0.0.1/32 scram-sha-256");
      Answer<SourceStatus> refused =
          SourceStatus.ask(() -> other.connect("postgres", "plain", "not-to-be-shown-either"));
      assertThat(refused.failure().orElseThrow())
          .contains("28P01")
          .doesNotContain("not-to-be-shown");
      assertThat(refused.isUnreachable()).isFalse();
    }
  }

  private static Observation look(PostgresServer source, PostgresServer standby) {
    return Observation.builder()
        .standby(StandbyStatus.ask(() -> standby.connect("postgres", "postgres", "")))
        .source(SourceStatus.ask(() -> source.connect("postgres", "postgres", "")))
        .build();
  }

  private static StandbyStatus status(PostgresServer standby) {
    return StandbyStatus.ask(() -> standby.connect("postgres", "postgres", ""))
        .value()
        .orElseThrow();
  }

  private static long lagOf(PostgresServer standby) {
    return status(standby).lag().orElse(-1);
  }

  /** Waits until something holds, at most twenty seconds. */
  private static boolean eventually(BooleanSupplier condition) {
    for (int i = 0; i < 400; i++) {
      if (condition.getAsBoolean()) {
        return true;
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    return false;
  }
}
