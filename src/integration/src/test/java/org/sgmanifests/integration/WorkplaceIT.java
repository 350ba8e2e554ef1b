package org.sgmanifests.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whatever a test does, nothing of it is left. */
@ExtendWith(Stage.Extension.class)
@Execution(ExecutionMode.CONCURRENT)
class WorkplaceIT {
  @Test
  void serversThatNobodyStoppedEndWithTheirFolder() {
    Workplace workplace = Workplace.open();
    DebianSource source = DebianSource.create(workplace, workplace.root().resolve("s"));
    source.start();
    Etcd.start(workplace);
    assertThat(workplace.running()).hasSizeGreaterThan(2);
    workplace.close();
    assertThat(workplace.running()).isEmpty();
    assertThat(workplace.root()).doesNotExist();
  }

  @Test
  void processThatDoesNotListenIsKilled() {
    Workplace workplace = Workplace.open();
    workplace
        .start(
            List.of("bash", "-c", "trap '' TERM; echo started; while true; do sleep 1; done"),
            Map.of(),
            workplace.root().resolve("deaf.log"))
        .awaitLog(Duration.ofSeconds(10), Pattern.compile("started"));
    workplace.close();
    assertThat(workplace.running()).isEmpty();
  }
}
