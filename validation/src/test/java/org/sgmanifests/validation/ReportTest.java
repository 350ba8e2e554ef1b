package org.sgmanifests.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.finding.Severity;

class ReportTest {
  private static final String SOUND =
      """
      apiVersion: stackgres.io/v1
      kind: SGCluster
      metadata: {name: my-db, namespace: my-namespace}
      spec:
        instances: 2
        postgres: {version: "16.1", flavor: vanilla}
        pods: {persistentVolume: {size: 10Gi}}
      """;

  private static Report report(String yaml) {
    return Validator.create().reporting(Severity.INFO).validate(TestManifests.read(yaml));
  }

  @Test
  void withoutErrorsTheBundleCanBeWritten() {
    Report report = report(SOUND);
    assertThat(report.outcome()).isEqualTo(Outcome.CLEAN);
    assertThat(report.orThrow().size()).isEqualTo(1);
  }

  @Test
  void aWarningIsNoError() {
    Report report = report(SOUND.replace("vanilla", "vanila"));
    assertThat(report.outcome()).isEqualTo(Outcome.CLEAN);
    assertThat(report.count(Severity.WARNING)).isEqualTo(1);
    assertThat(report.orThrow().size()).isEqualTo(1);
  }

  @Test
  void withAnErrorTheBundleCannotBeWritten() {
    Report report = report(SOUND.replace("10Gi", "10GB"));
    assertThat(report.outcome()).isEqualTo(Outcome.ERRORS);
    assertThatThrownBy(report::orThrow)
        .isInstanceOf(InvalidBundleException.class)
        .hasMessageContaining("error[malformed-value]")
        .satisfies(e -> assertThat(((InvalidBundleException) e).report()).isSameAs(report));
    assertThat(report.acceptedDespiteItsErrors().size()).isEqualTo(1);
  }

  @Test
  void checkingNothingIsNoSuccess() {
    Report report = Validator.create().validate(Bundle.of());
    assertThat(report.outcome()).isEqualTo(Outcome.COULD_NOT_CHECK);
    assertThatThrownBy(report::orThrow).isInstanceOf(InvalidBundleException.class);
    assertThat(report).hasToString("Nothing was checked: there is no object.\n");
  }

  @Test
  void aKindThatNobodyKnowsCouldNotBeChecked() {
    Report report = report(SOUND.replace("SGCluster", "SGNothing"));
    assertThat(report.findings()).isEmpty();
    assertThat(report.unchecked()).hasSize(1);
    assertThat(report.outcome()).isEqualTo(Outcome.COULD_NOT_CHECK);
  }

  @Test
  void theTextReadsAsInTheGoldenFile() {
    String main = SOUND.replace("my-db", "main").replace("16.1", "16.4");
    String replica =
        SOUND
            .replace("vanilla", "vanila")
            .replace("10Gi", "10GB")
            .concat("  managedSql: {scripts: [{sgScript: my-db-default}]}\n")
            .concat("  replicateFrom: {instance: {sgCluster: main}}\n")
            .concat("  sgInstanceProfile: \"x\\nerror[fake] \\e[31m\"\n");
    Golden.check(
        getClass(),
        "report.txt",
        report(main + "---\n" + replica).toString().replaceAll("\\d+ rules", "N rules"));
  }
}
