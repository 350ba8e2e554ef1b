package org.sgmanifests.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.ImmutableFinding;
import org.sgmanifests.validation.finding.Severity;

class FindingLogTest {
  private static ImmutableFinding.Builder finding() {
    return Finding.builder()
        .rule("some-rule")
        .severity(Severity.ERROR)
        .message("It is wrong.")
        .remedy("mend it.");
  }

  @Test
  void thePlaceIsWrittenAsTheCompilerDoes() {
    assertThat(FindingLog.line(finding().file("/a/b.yaml").line(3).column(7).build()))
        .isEqualTo("/a/b.yaml:[3,7] It is wrong. Fix: mend it. [some-rule]");
  }

  @Test
  void aFileAsAWholeHasNoLine() {
    assertThat(FindingLog.line(finding().file("/a/b.yaml").build()))
        .isEqualTo("/a/b.yaml: It is wrong. Fix: mend it. [some-rule]");
  }

  @Test
  void anObjectOfAProgramHasTheLineThatAddedIt() {
    assertThat(
            FindingLog.line(
                finding()
                    .source("Orders.java:12")
                    .kind("SGCluster")
                    .name("orders")
                    .path("spec")
                    .build()))
        .isEqualTo("Orders.java:12: SGCluster orders spec: It is wrong. Fix: mend it. [some-rule]");
  }
}
