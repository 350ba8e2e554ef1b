package org.sgmanifests.samples.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.validation.ExistingObjects;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.Validator;

class RunningClustersTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/sgmanifests/samples/change");

  @Test
  void aBadChangeIsReportedAsTheReadmeShows() throws IOException {
    String report =
        RunningClusters.compare(FOLDER.resolve("deployed.yaml"), FOLDER.resolve("edited.yaml"))
            .toString()
            .replace(FOLDER + "/", "");
    Path golden = FOLDER.resolve("report.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, report);
    }
    assertThat(report).isEqualTo(Files.readString(golden).replaceAll("\\d+ rules", rules(report)));
  }

  /** How many rules there are is no matter of this test. */
  private static String rules(String report) {
    return report.replaceAll("(?s).* (\\d+ rules)\\).*", "$1");
  }

  @Test
  void anUpgradeMovesTheFieldThatTheNewReleaseHasElsewhere() {
    Bundle upgraded = RunningClusters.upgraded(FOLDER.resolve("for-1.16.yaml"), "1.16", "1.18");
    SGCluster cluster = upgraded.find(SGCluster.class, "my-namespace", "my-db").orElseThrow();
    assertThat(cluster.getSpec().configurations().observability().prometheusAutobind()).isTrue();
    assertThat(Validator.create().validate(upgraded).outcome()).isEqualTo(Outcome.CLEAN);
  }

  @Test
  void whatIsDeclaredToExistElsewhereIsNoDanglingReference() {
    Manifests manifests = ManifestReader.create().read(FOLDER.resolve("needs-existing.yaml"));
    ExistingObjects existing = ExistingObjects.read(FOLDER.resolve("existing.yaml"));
    Validator validator = Validator.create();
    assertThat(validator.validate(manifests).outcome()).isEqualTo(Outcome.ERRORS);
    assertThat(validator.validate(manifests.existing(existing)).outcome()).isEqualTo(Outcome.CLEAN);
  }
}
