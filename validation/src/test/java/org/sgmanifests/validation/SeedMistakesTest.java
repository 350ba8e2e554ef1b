package org.sgmanifests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;

/** The mistakes that started this project: each has to be found, and as one finding. */
class SeedMistakesTest {

  static List<SeedMistake> all() {
    return Stream.of("mistakes", "variants")
        .flatMap(folder -> SeedMistake.in(folder).stream())
        .toList();
  }

  @Test
  void theBundleWithoutMistakesGivesNoFinding() {
    Report report = Validator.create().validate(TestManifests.read(SeedMistake.validBundle()));
    assertThat(report.findings()).isEmpty();
    assertThat(report.outcome()).isEqualTo(Outcome.CLEAN);
  }

  @Test
  void theBundleWithoutMistakesGivesOnlyTheRemarkAboutScripts() {
    Report report =
        Validator.create()
            .reporting(Severity.INFO)
            .validate(TestManifests.read(SeedMistake.validBundle()));
    assertThat(report.findings()).extracting(Finding::rule).containsExactly("scripts-on-standby");
  }

  @ParameterizedTest
  @MethodSource("all")
  void oneMistakeGivesOneFinding(SeedMistake mistake) {
    assertThat(mistake.report().findings())
        .extracting(Finding::rule, Finding::path)
        .containsExactly(org.assertj.core.api.Assertions.tuple(mistake.rule(), mistake.path()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void noReportShowsAValueOfASecret(SeedMistake mistake) {
    assertThat(mistake.report().toString()).doesNotContain("marker-of");
  }

  @Test
  void thereAreFifteenMistakes() {
    assertThat(SeedMistake.in("mistakes")).hasSize(15);
  }

  @Test
  void theTableReadsAsInTheGoldenText() {
    Golden.check(getClass(), "seed/mistakes-table.md", MistakesTable.render());
  }
}
