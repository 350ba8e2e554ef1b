package org.sgmanifests.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sgmanifests.servers.PostgresServer;
import org.sgmanifests.validation.preflight.check.CheckOutcome;

/** An address that leads to one server now and to another one then is no source. */
@ExtendWith(Stage.Extension.class)
@Execution(ExecutionMode.CONCURRENT)
class BalancerIT {
  @Test
  void copyOfTwoServersAtOnceFails(Stage stage) {
    try (Trial trial = Trial.of(stage, "balancer");
        PostgresServer other = PostgresServer.start(Programs.MAJOR)) {
      trial.source().start();
      other.execute(Stage.SETUP.roleSql());
      other.allow(Stage.SETUP.hbaLines().toArray(String[]::new));
      try (Balancer balancer = Balancer.start(trial.source().port(), other.port())) {
        Replica replica = trial.replica(ReplicaPlan.at(balancer.port()));
        assertThat(trial.preflight(replica, CheckOutcome.FAILED)).contains("repl.same-server");
        Patroni standby = trial.standby(replica);
        standby.start();
        standby.awaitLog(
            Pattern.compile(
                "system identifier does not match between base backup and streaming connection"));
      }
      trial.passed();
    }
  }
}
