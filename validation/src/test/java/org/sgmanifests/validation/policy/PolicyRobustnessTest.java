package org.sgmanifests.validation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.sgmanifests.validation.Baseline;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rules.BuiltinRules;

/** Whatever stands in a config file or baseline: no exception, and a sentence about it. */
class PolicyRobustnessTest {
  static final List<String> TEXTS =
      List.of(
          "%s",
          "severity: %s",
          "severity: {replaced-value: %s}",
          "severity: {%s: error}",
          "ignore: %s",
          "ignore: [%s]",
          "ignore: [{rule: %s, object: '*', reason: it is a test}]",
          "ignore: [{rule: replaced-value, object: %s, reason: it is a test}]",
          "ignore: [{rule: replaced-value, object: '*', path: %s, reason: it is a test}]",
          "ignore: [{rule: replaced-value, object: '*', reason: %s}]",
          "ignore: [{rule: replaced-value, object: '*', reason: it is a test, until: %s}]",
          "findings: %s",
          "findings: [%s]",
          "findings: [{rule: %s, fingerprint: abc}]",
          "findings: [{rule: replaced-value, fingerprint: %s}]",
          "findings: [{rule: replaced-value, object: %s, path: %s, fingerprint: abc}]",
          "'%s': []",
          "? %s\n: []");

  private static final List<String> VALUES =
      List.of(
          "",
          "~",
          "''",
          "' '",
          "x",
          "'*'",
          "'[*'",
          "'\\E.*'",
          "off",
          "true",
          "1",
          "-1.5",
          ".inf",
          "1e400",
          "[]",
          "{}",
          "[~]",
          "{a: b}",
          "2026-02-30",
          "+999999999-12-31",
          "\"\\u0000\"",
          "!!binary aGk=",
          "&a [*a]",
          "'`'");

  private static final String BUNDLE =
      """
      apiVersion: stackgres.io/v1
      kind: SGCluster
      metadata: {name: my-db, namespace: my-namespace}
      spec:
        instances: 2
        postgres: {version: "16.1", flavor: vanila}
        pods: {persistentVolume: {size: 10Gi}}
      """;

  @ParameterizedTest
  @FieldSource("TEXTS")
  void anythingIsReadAndWhatIsWrongIsAFinding(String template) {
    for (String value : VALUES) {
      byte[] text = template.replace("%s", value).getBytes(StandardCharsets.UTF_8);
      Report report =
          Validator.create()
              .reporting(Severity.INFO)
              .asOf(LocalDate.of(2026, 6, 30))
              .with(Policy.read("config.yaml", text))
              .with(Baseline.read("baseline.yaml", text))
              .validate(TestManifests.read(BUNDLE));

      assertThat(report.findings())
          .as(template + " with " + value)
          .filteredOn(finding -> isAboutPolicy(finding.rule()))
          .allSatisfy(PolicyRobustnessTest::assertReadable);
      assertThat(report.unchecked()).allSatisfy(PolicyRobustnessTest::assertReadable);
      assertThat(report.toString()).doesNotContain("Exception", "null");
    }
  }

  private static boolean isAboutPolicy(String rule) {
    return BuiltinRules.OF_POLICY.stream().anyMatch(policyRule -> policyRule.id().equals(rule));
  }

  private static void assertReadable(Finding finding) {
    assertThat(finding.message()).matches("[A-Z`].*\\.").doesNotContain("\n");
    assertThat(finding.remedy()).matches("[a-z].*\\.").doesNotContain("\n");
    assertThat(finding.file()).isPresent();
  }
}
