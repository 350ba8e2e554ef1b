package org.sgmanifests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

class ObjectionsTest {
  private static final Manifest CLUSTER =
      TestManifests.trees(
              """
              apiVersion: stackgres.io/v1
              kind: SGCluster
              metadata: {name: a}
              spec:
                postgres: {version: "16", versions: "17", "x.y": 1}
              """)
          .get(0);
  private static final Field SECTION = CLUSTER.at("spec.postgres");
  private static final Field VALUE = CLUSTER.at("spec.postgres.version");
  private static final Field LONGER = CLUSTER.at("spec.postgres.versions");
  private static final Field ABSENT = CLUSTER.at("spec.instances");

  private final Objections objections = new Objections();

  private Finding add(String rule, Severity severity, Field at) {
    Finding finding =
        Finding.builder()
            .rule(rule)
            .severity(severity)
            .path(at.path().toString())
            .message("It is wrong.")
            .remedy("correct it.")
            .build();
    objections.add(finding, severity, at);
    return finding;
  }

  @Test
  void ofTwoFindingsThatAreEquallyBadTheFirstCounts() {
    for (Field at : new Field[] {VALUE, ABSENT}) {
      Finding first = add("a", Severity.ERROR, at);
      Finding second = add("b", Severity.ERROR, at);
      assertThat(objections.counts(first, at)).isTrue();
      assertThat(objections.counts(second, at)).isFalse();
    }
  }

  @Test
  void theWorseOneCountsWheneverItComes() {
    Finding warning = add("a", Severity.WARNING, VALUE);
    Finding error = add("b", Severity.ERROR, VALUE);
    Finding info = add("c", Severity.INFO, VALUE);
    assertThat(objections.counts(warning, VALUE)).isFalse();
    assertThat(objections.counts(error, VALUE)).isTrue();
    assertThat(objections.counts(info, VALUE)).isFalse();
  }

  @Test
  void aRuleMayHaveMoreThanOneToSay() {
    Finding first = add("a", Severity.ERROR, VALUE);
    Finding second = add("a", Severity.ERROR, VALUE);
    assertThat(objections.counts(first, VALUE)).isTrue();
    assertThat(objections.counts(second, VALUE)).isTrue();
  }

  @Test
  void inASectionAllCount() {
    Finding first = add("a", Severity.ERROR, SECTION);
    Finding second = add("b", Severity.ERROR, SECTION);
    assertThat(objections.counts(first, SECTION)).isTrue();
    assertThat(objections.counts(second, SECTION)).isTrue();
  }

  @Test
  void onlyErrorsAreAskedFor() {
    add("a", Severity.WARNING, VALUE);
    assertThat(objections.has(VALUE)).isFalse();
    assertThat(objections.hasWithin(SECTION)).isFalse();
    add("b", Severity.ERROR, LONGER);
    assertThat(objections.has(LONGER)).isTrue();
    assertThat(objections.has(VALUE)).isFalse();
    assertThat(objections.has(SECTION)).isFalse();
    assertThat(objections.hasWithin(LONGER)).isTrue();
    assertThat(objections.hasWithin(SECTION)).isTrue();
    assertThat(objections.hasWithin(VALUE)).isFalse();
  }

  @Test
  void insideOfARefusedSectionNothingMatters() {
    objections.addRefused(SECTION);
    Field bracketed = SECTION.get("x.y");
    assertThat(objections.isMoot(add("a", Severity.ERROR, VALUE), VALUE)).isTrue();
    assertThat(objections.isMoot(add("a", Severity.ERROR, bracketed), bracketed)).isTrue();
    assertThat(objections.isMoot(add("a", Severity.ERROR, SECTION), SECTION)).isFalse();
    assertThat(objections.isMoot(add("a", Severity.ERROR, ABSENT), ABSENT)).isFalse();
  }
}
