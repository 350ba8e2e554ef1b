package org.sgmanifests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulesCommandTest {
  private final TestCommand rules = new TestCommand("rules");

  @Test
  void allAreListedByTopic() {
    assertThat(rules.run()).isEqualTo(ExitCode.CLEAN);
    assertThat(rules.out()).startsWith("change\n").contains("error   dangling-reference");
  }

  @Test
  void topicAndKindNarrowTheList() {
    assertThat(rules.run("--topic", "replication", "--kind", "sgshardedcluster")).isZero();
    assertThat(rules.out()).startsWith("replication\n").doesNotContain("dangling-reference");
    assertThat(rules.run("--topic", "replicaton")).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(rules.err()).contains("`change`, `cluster`");
    assertThat(rules.run("--kind", "Pod")).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(rules.err()).contains("No rule looks at `Pod`.");
  }

  @Test
  void oneIsShownWithItsPage() {
    assertThat(rules.run("dangling-reference")).isZero();
    assertThat(rules.out()).contains("WHY\n", "HOW TO FIX\n").containsOnlyOnce("\nFAILS\n");
    assertThat(rules.run("dangling-reference", "--examples")).isZero();
    assertThat(rules.out()).contains("\nPASSES\n");
  }

  @Test
  void whatIsNotThereIsExitCodeTwoWithTheNearest() {
    assertThat(rules.run("dangling-refrence")).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(rules.err()).contains("did you mean `dangling-reference`?");
    assertThat(rules.run("dangling-reference", "--topic", "secret"))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
  }
}
