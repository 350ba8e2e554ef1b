package org.sgmanifests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.policy.Policy;

class BaselineTest {
  private static final String OLD = SeedMistake.validBundle().replace("1Ti", "1TB");
  private static final Validator VALIDATOR = Validator.create();

  @TempDir private Path folder;

  private Path write(Report report) throws IOException {
    Path file = folder.resolve("baseline.yaml");
    Baseline.of(report).write(file);
    return file;
  }

  private static Report validate(Validator validator, String yaml) {
    return validator.validate(TestManifests.read(yaml));
  }

  @Test
  void whatWasFoundOnceIsNotFoundAgainWhereverItMoves() throws IOException {
    Report before = validate(VALIDATOR, OLD);
    assertThat(before.outcome()).isEqualTo(Outcome.ERRORS);
    Validator knowing = VALIDATOR.with(Baseline.read(write(before)));

    Report after = validate(knowing, "# moved\n\n" + OLD);
    assertThat(after.outcome()).isEqualTo(Outcome.CLEAN);
    assertThat(after.findings()).isEmpty();
    assertThat(after.suppressed()).hasSameSizeAs(before.findings());
  }

  @Test
  void aNewFindingIsShown() throws IOException {
    Validator knowing = VALIDATOR.with(Baseline.read(write(validate(VALIDATOR, OLD))));

    assertThat(validate(knowing, OLD.replace("key: superuser", "key: supper")).findings())
        .isNotEmpty()
        .extracting(Finding::rule)
        .containsOnly("dangling-reference");
  }

  @Test
  void aBaselineWrittenAnewKeepsWhatIsStillThereAndLosesWhatIsGone() throws IOException {
    Path file = write(validate(VALIDATOR, OLD.replace("flavor: vanilla", "flavor: vanila")));
    int size = Baseline.read(file).size();

    write(validate(VALIDATOR.with(Baseline.read(file)), OLD));
    assertThat(Baseline.read(file).size()).isEqualTo(size - 1);
  }

  @Test
  void theFileIsTheSameForTheSameFindings() throws IOException {
    String first = Files.readString(write(validate(VALIDATOR, OLD)));
    String second = Files.readString(write(validate(VALIDATOR, "# moved\n" + OLD)));
    assertThat(second).isEqualTo(first).doesNotContain("test.yaml");
  }

  @Test
  void whatIsSuppressedWithAReasonOrAboutThePolicyIsNotInIt() {
    Policy policy =
        Policy.read(
            "config.yaml",
            """
            ignore:
              - {rule: malformed-value, object: "*", reason: it is a test}
              - {rule: unknown-field, object: "*", reason: there is none}
            """
                .getBytes(StandardCharsets.UTF_8));
    Report report = validate(VALIDATOR.with(policy), OLD);
    assertThat(report.suppressed()).isNotEmpty();
    assertThat(report.findings()).extracting(Finding::rule).containsExactly("unused-suppression");
    assertThat(Baseline.of(report).size()).isZero();
  }

  @Test
  void aFindingKeepsItsPlaceInTheBaselineWhenAnotherListItemIsPutBeforeIt() throws IOException {
    String scripts = "  managedSql: {scripts: [%s{sgScript: missing}]}\n";
    String cluster =
        """
        apiVersion: stackgres.io/v1
        kind: SGCluster
        metadata: {name: my-db, namespace: my-namespace}
        spec:
          instances: 1
          postgres: {version: "16.1"}
          pods: {persistentVolume: {size: 10Gi}}
        """;
    Report before = validate(VALIDATOR, cluster + scripts.formatted(""));
    assertThat(before.count(Severity.ERROR)).isEqualTo(1);
    Validator knowing = VALIDATOR.with(Baseline.read(write(before)));

    String more = scripts.formatted("{sgScript: my-db-default}, ");
    assertThat(validate(knowing, cluster + more).findings()).isEmpty();
  }

  @Test
  void aMissingBaselineIsReported() {
    Report report =
        validate(
            VALIDATOR.with(Baseline.read(folder.resolve("none.yaml"))), SeedMistake.validBundle());
    assertThat(report.outcome()).isEqualTo(Outcome.COULD_NOT_CHECK);
    assertThat(report.toString()).contains("none.yaml", "There is no such file.");
  }

  @Test
  void anAnnotationIsWrittenAsItWasRead() {
    String line = "sgmanifests.org/ignore-malformed-value: it is a test";
    String yaml =
        """
        apiVersion: stackgres.io/v1
        kind: SGInstanceProfile
        metadata:
          name: my-size
          annotations:
            %s
        spec:
          cpu: "2"
          memory: 4GB
        """
            .formatted(line);
    Report report = validate(VALIDATOR, yaml);
    assertThat(report.suppressed()).hasSize(1);
    assertThat(ManifestWriter.toYaml(report.orThrow())).contains(line);
  }
}
