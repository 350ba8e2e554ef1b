package org.sgmanifests.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;

class ValidatorTest {

  @Test
  void aRuleWithMoreFindingsThanAnybodyReadsIsStopped() {
    StringBuilder yaml =
        new StringBuilder(
            """
            apiVersion: stackgres.io/v1
            kind: SGPostgresConfig
            metadata: {name: p, namespace: n}
            spec:
              postgresVersion: '16'
              postgresql.conf:
            """);
    for (int i = 0; i <= FindingCollector.MOST_OF_A_RULE; i++) {
      yaml.append("    work_mem").append(i).append(": 1MB\n");
    }

    Report report = Validator.create().validate(TestManifests.read(yaml.toString()));

    assertThat(report.findings())
        .filteredOn(finding -> finding.rule().equals("dropped-parameter"))
        .hasSize(FindingCollector.MOST_OF_A_RULE);
    assertThat(report.outcome()).isEqualTo(Outcome.COULD_NOT_CHECK);
    assertThat(report.unchecked())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("dropped-parameter");
              assertThat(finding.message()).contains("10000 findings up to here");
              assertThat(finding.line()).hasValue(10_007);
            });
  }

  @Test
  void oneValidatorServesManyThreads() throws Exception {
    Validator validator = Validator.create().reporting(Severity.INFO);
    String yaml =
        SeedMistake.validBundle().replace("10Gi", "10GB").replace("key: superuser", "key: supper");
    String expected = validator.validate(TestManifests.read(yaml)).toString();
    assertThat(expected).contains("error[dangling-reference]");
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<String>> reports = new ArrayList<>();
      Manifests shared = TestManifests.read(yaml);
      Callable<String> check =
          () -> {
            start.await();
            return validator.validate(shared).toString();
          };
      for (int i = 0; i < 80; i++) {
        reports.add(threads.submit(check));
      }
      start.countDown();
      for (Future<String> report : reports) {
        assertThat(report.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.13", "1.19", "2.0", "latest", ""})
  void anUnknownReleaseIsRefusedWithTheKnownOnes(String version) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validator.forStackGres(version))
        .withMessageContaining("`" + version + "`")
        .withMessageContaining("1.14 to 1.18");
  }

  @Test
  void aFieldOfALaterReleaseIsReportedForAnOlderOne() {
    String yaml =
        SeedMistake.validBundle()
            .concat(
                """
                ---
                apiVersion: stackgres.io/v1
                kind: SGCluster
                metadata: {name: other, namespace: my-namespace}
                spec:
                  instances: 1
                  postgres: {version: "16.1"}
                  pods: {persistentVolume: {size: 10Gi}}
                  configurations:
                    postgres: {postgresql.conf: {work_mem: 8MB}}
                """);
    assertThat(Validator.forStackGres("1.16").validate(TestManifests.read(yaml)).findings())
        .isEmpty();
    assertThat(Validator.forStackGres("1.14").validate(TestManifests.read(yaml)).findings())
        .filteredOn(finding -> finding.kind().orElse("").equals("SGCluster"))
        .extracting(Finding::rule, Finding::path)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("field-not-yet", "spec.configurations.postgres"));
  }

  @Test
  void findingsOfALesserSeverityAreLeftOut() {
    String yaml = SeedMistake.validBundle().replace("flavor: vanilla", "flavor: vanila");
    assertThat(rules(Validator.create().reporting(Severity.INFO), yaml))
        .containsExactly("replaced-value", "scripts-on-standby");
    assertThat(rules(Validator.create(), yaml)).containsExactly("replaced-value");
    assertThat(rules(Validator.create().reporting(Severity.ERROR), yaml)).isEmpty();
  }

  private static List<String> rules(Validator validator, String yaml) {
    return validator.validate(TestManifests.read(yaml)).findings().stream()
        .map(Finding::rule)
        .sorted()
        .toList();
  }
}
