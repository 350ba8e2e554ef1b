package org.sgmanifests.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A source that was set up as we say gets a standby that streams from it. */
@ExtendWith(Stage.Extension.class)
class CascadeReplicaIT {
  @Test
  void rowOfTheSourceArrives(Stage stage) {
    var folder = stage.trialFolder();
    var source = DebianSource.copy(stage.workplace(), stage.template(), folder.resolve("s"));
    source.start(Map.of(), Map.of());
    var replica = Replica.of("127.0.0.1", source.port(), Stage.USERS, Map.of());
    var patroni = Patroni.configure(stage.workplace(), folder.resolve("p"), stage.etcd(), replica);
    patroni.start();
    try {
      Wait.until(Patroni.LIMIT, "standby leader", () -> patroni.list().contains("running"));
      System.out.println(patroni.list());
      System.out.println(patroni.list("-f", "json"));
      source.sql("CREATE TABLE t AS SELECT 42 AS a");
      Wait.until(
          Patroni.LIMIT, "row", () -> patroni.sql("postgres", "SELECT a FROM t").equals("42"));
      assertThat(patroni.sql("postgres", "SELECT status FROM pg_stat_wal_receiver"))
          .isEqualTo("streaming");
    } finally {
      patroni.stop();
      source.close();
      System.out.println(patroni.log());
    }
  }
}
