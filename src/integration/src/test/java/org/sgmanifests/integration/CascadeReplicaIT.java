package org.sgmanifests.integration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A source that was set up as we say gets a standby that streams from it. */
@ExtendWith(Stage.Extension.class)
class CascadeReplicaIT {
  @Test
  void rowOfTheSourceArrives(Stage stage) {
    try (Trial trial = Trial.of(stage, "streaming")) {
      DebianSource source = trial.source();
      source.start();
      Patroni standby = trial.standby(trial.replica());
      standby.start();
      Wait.until(Patroni.LIMIT, "standby leader", () -> standby.list().contains("Standby Leader"));
      source.sql("CREATE TABLE t AS SELECT 42 AS a");
      Wait.until(
          Patroni.LIMIT,
          "the row arrives",
          () -> standby.sql("postgres", "SELECT a FROM t").equals("42"));
      assertThat(standby.sql("postgres", "SELECT status FROM pg_stat_wal_receiver"))
          .isEqualTo("streaming");
      trial.passed();
    }
  }
}
