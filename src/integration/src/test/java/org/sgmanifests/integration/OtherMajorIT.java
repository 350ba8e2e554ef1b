package org.sgmanifests.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgmanifests.servers.PostgresServer;
import org.sgmanifests.validation.preflight.check.CheckOutcome;

/** A standby has the major version of its source. */
@ExtendWith(Stage.Extension.class)
@Execution(ExecutionMode.CONCURRENT)
class OtherMajorIT {

  /** A newer source is refused at once, an older one after the whole copy. */
  @ParameterizedTest
  @CsvSource({
    "1, incompatible server version",
    "-1, database files are incompatible with server",
  })
  void cannotBeCopied(int difference, String symptom, Stage stage) {
    int major = Programs.MAJOR + difference;
    try (Trial trial = Trial.of(stage, "major-" + major);
        PostgresServer source = PostgresServer.start(major)) {
      source.execute(Stage.SETUP.roleSql());
      source.allow(Stage.SETUP.hbaLines().toArray(String[]::new));
      Replica replica = trial.replica(ReplicaPlan.at(source.port()));
      assertThat(trial.preflight(replica, CheckOutcome.FAILED)).contains("version.major");
      Patroni standby = trial.standby(replica);
      standby.start();
      standby.awaitLog(Pattern.compile(symptom));
      trial.passed();
    }
  }
}
