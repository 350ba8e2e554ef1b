package org.sgmanifests.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.policy.Policy;

class ValidateChangeTest {
  private static final Validator VALIDATOR = Validator.create();

  private static Manifests file(String name, String yaml) {
    return ManifestReader.create().read(name, yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static String cluster(String name, String size, String more) {
    return """
    apiVersion: stackgres.io/v1
    kind: SGCluster
    metadata:
      name: %s
    spec:
      instances: 2
      postgres:
        version: "16.8"
      pods:
        persistentVolume:
          size: %s
    %s---
    """
        .formatted(name, size, more);
  }

  @Test
  void aFindingAboutAnObjectThatIsGoneHasItsPlaceInTheOldFile() {
    Manifests before = file("old.yaml", cluster("a", "1Gi", "") + cluster("b", "1Gi", ""));
    Manifests after = file("new.yaml", cluster("a", "1Gi", ""));
    Finding finding = VALIDATOR.validateChange(before, after).findings().get(0);
    assertThat(finding.rule()).isEqualTo("removed-data");
    assertThat(finding.file()).contains("old.yaml");
    assertThat(finding.line()).hasValue(16);
  }

  @Test
  void aFindingAboutWhatChangesHasItsPlaceInTheNewFile() {
    Finding finding =
        VALIDATOR
            .validateChange(
                file("old.yaml", cluster("a", "2Gi", "")),
                file("new.yaml", cluster("a", "1Gi", "")))
            .findings()
            .get(0);
    assertThat(finding.file()).contains("new.yaml");
    assertThat(finding.line()).hasValue(11);
  }

  @Test
  void theNewObjectsAreCheckedAsWell() {
    Manifests before = file("old.yaml", cluster("a", "1Gi", ""));
    Manifests after = file("new.yaml", cluster("a", "1Gi", "  sgInstanceProfile: nowhere\n"));
    assertThat(VALIDATOR.validateChange(before, after).findings())
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(tuple("dangling-reference", Severity.ERROR));
  }

  @Test
  void anErrorOfBeforeInAnObjectThatStaysTheSameIsAWarning() {
    Manifests wrong = file("same.yaml", cluster("a", "1Gi", "  sgInstanceProfile: nowhere\n"));
    Report report = VALIDATOR.validateChange(wrong, wrong);
    assertThat(report.findings())
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(tuple("dangling-reference", Severity.WARNING));
    assertThat(report.outcome()).isEqualTo(Outcome.CLEAN);
    assertThat(VALIDATOR.reporting(Severity.ERROR).validateChange(wrong, wrong).findings())
        .isEmpty();
  }

  private static String withoutImages(String operation) {
    return cluster("a", "1Gi", "").replace("16.8", "16.5")
        + """
        apiVersion: stackgres.io/v1
        kind: SGDbOps
        metadata:
          name: operation
        spec:
          sgCluster: a
          %s
        """
            .formatted(operation);
  }

  @Test
  void aNewOperationOnAnOldVersionIsTheErrorAndNotTheCluster() {
    Manifests old = file("old.yaml", cluster("a", "1Gi", "").replace("16.8", "16.5"));
    assertThat(
            VALIDATOR
                .validateChange(old, file("new.yaml", withoutImages("op: securityUpgrade")))
                .findings())
        .extracting(Finding::object, Finding::path, Finding::severity)
        .containsExactly(tuple("SGDbOps operation", "spec.op", Severity.ERROR));
  }

  @Test
  void anOperationThatReplacesAnOldVersionIsNoError() {
    Manifests old = file("old.yaml", cluster("a", "1Gi", "").replace("16.8", "16.5"));
    String cure = "op: minorVersionUpgrade\n  minorVersionUpgrade: {postgresVersion: '16.10'}";
    assertThat(VALIDATOR.validateChange(old, file("new.yaml", withoutImages(cure))).findings())
        .extracting(Finding::object, Finding::severity)
        .containsExactly(tuple("SGCluster a", Severity.WARNING));
  }

  @Test
  void anErrorOfBeforeInAnObjectThatChangesStaysOne() {
    String wrong = "  sgInstanceProfile: nowhere\n";
    Report report =
        VALIDATOR.validateChange(
            file("old.yaml", cluster("a", "1Gi", wrong)),
            file("new.yaml", cluster("a", "2Gi", wrong)));
    assertThat(report.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
  }

  @Test
  void anErrorThatTheRestOfTheChangeMakesStaysOne() {
    String profile =
        """
        apiVersion: stackgres.io/v1
        kind: SGInstanceProfile
        metadata:
          name: large
        spec:
          cpu: "2"
          memory: 4Gi
        """;
    String cluster = cluster("a", "1Gi", "  sgInstanceProfile: large\n");
    Report report =
        VALIDATOR.validateChange(file("old.yaml", cluster + profile), file("new.yaml", cluster));
    assertThat(report.findings())
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(tuple("dangling-reference", Severity.ERROR));
  }

  @Test
  void anObjectWithoutNamespaceIsTheOneOfItsNameAnywhere() {
    String dumped = cluster("a", "2Gi", "").replace("name: a", "name: a\n  namespace: shop");
    assertThat(
            VALIDATOR
                .validateChange(
                    file("dump.yaml", dumped), file("new.yaml", cluster("a", "1Gi", "")))
                .findings())
        .extracting(Finding::rule)
        .containsExactly("shrunk-volume");
  }

  @Test
  void anObjectOfTheSameNamespaceComesFirst() {
    String shop = cluster("a", "2Gi", "").replace("name: a", "name: a\n  namespace: shop");
    String anywhere = cluster("a", "1Gi", "");
    Report report =
        VALIDATOR.validateChange(
            file("old.yaml", anywhere + shop), file("new.yaml", shop + anywhere));
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void anObjectInAnotherNamespaceIsAnotherOne() {
    String shop = cluster("a", "1Gi", "").replace("name: a", "name: a\n  namespace: shop");
    String test = cluster("a", "1Gi", "").replace("name: a", "name: a\n  namespace: test");
    assertThat(VALIDATOR.validateChange(file("old.yaml", shop), file("new.yaml", test)).findings())
        .extracting(Finding::rule, Finding::namespace)
        .containsExactly(tuple("removed-data", Optional.of("shop")));
  }

  @Test
  void aFindingOfAChangeCanBeSuppressedWhereTheObjectIs() {
    String standby = "  replicateFrom:\n    instance:\n      sgCluster: main\n";
    String main = cluster("main", "1Gi", "");
    String promoted =
        cluster("a", "1Gi", "")
            .replace(
                "name: a",
                "name: a\n  annotations:\n    sgmanifests.org/ignore-promoted-standby: \"switch\"");
    Report report =
        VALIDATOR.validateChange(
            file("old.yaml", main + cluster("a", "1Gi", standby)),
            file("new.yaml", main + promoted));
    assertThat(report.findings()).isEmpty();
    assertThat(report.suppressed()).hasSize(1);
    assertThat(VALIDATOR.validate(file("new.yaml", main + promoted)).findings()).isEmpty();
  }

  @Test
  void theConfigFileDecidesAboutFindingsOfAChange() {
    String config =
        "ignore:\n  - rule: removed-data\n    object: SGCluster b\n    reason: it goes\n";
    Report report =
        VALIDATOR
            .with(Policy.read("config.yaml", config.getBytes(StandardCharsets.UTF_8)))
            .validateChange(
                file("old.yaml", cluster("a", "1Gi", "") + cluster("b", "1Gi", "")),
                file("new.yaml", cluster("a", "1Gi", "")));
    assertThat(report.findings()).isEmpty();
    assertThat(report.suppressed()).hasSize(1);
  }

  @Test
  void whatCannotBeReadOfTheOldStateIsNotPassedOver() {
    Report report =
        VALIDATOR.validateChange(
            file("old.yaml", "a: [\n"), file("new.yaml", cluster("a", "1Gi", "")));
    assertThat(report.outcome()).isEqualTo(Outcome.COULD_NOT_CHECK);
  }

  @Test
  void bundlesOfAProgramCanBeCompared() {
    Bundle before = file("old.yaml", cluster("a", "2Gi", "")).bundle();
    Bundle after = file("new.yaml", cluster("a", "1Gi", "")).bundle();
    assertThat(VALIDATOR.validateChange(before, after).findings())
        .extracting(Finding::rule, finding -> finding.source().isPresent())
        .containsExactly(tuple("shrunk-volume", true));
  }
}
