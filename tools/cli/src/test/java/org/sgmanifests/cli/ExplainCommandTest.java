package org.sgmanifests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {
  private final TestCommand explain = new TestCommand("explain");

  @Test
  void aFieldIsExplained() {
    assertThat(explain.run("SGCluster.spec.replicateFrom")).isEqualTo(ExitCode.CLEAN);
    assertThat(explain.out())
        .startsWith("KIND:       SGCluster\n")
        .contains("FIELDS:\n  instance <Object>\n", "users-of-sg-cluster")
        .doesNotContain("external <Object>");
  }

  @Test
  void allBelowItIsATree() {
    assertThat(explain.run("sgclu.spec.replicatefrom", "--recursive")).isEqualTo(ExitCode.CLEAN);
    assertThat(explain.out()).contains("\n    external <Object>\n      host <string> -required-\n");
  }

  @Test
  void whatIsNotThereIsExitCodeTwoWithTheNearest() {
    assertThat(explain.run("SGCluster.spec.replicatFrom")).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(explain.err()).contains("did you mean `spec.replicateFrom`?");
    assertThat(explain.run("SGClutser")).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(explain.err()).contains("did you mean SGCluster?");
    assertThat(explain.run()).isEqualTo(ExitCode.COULD_NOT_CHECK);
  }
}
