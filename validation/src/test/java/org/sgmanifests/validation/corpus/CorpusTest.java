package org.sgmanifests.validation.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rules.BuiltinRules;

/** Valid bundles give no finding, and each mistake in one gives one. */
public class CorpusTest {
  static List<String> valid() {
    return Corpus.names("valid");
  }

  /** The texts of all valid bundles. */
  public static Stream<String> texts() {
    return valid().stream().map(name -> TestManifests.resource(CorpusTest.class, "valid/" + name));
  }

  static Stream<Mistake> mistakes() {
    return Mistake.all();
  }

  /** All facts that some mistake is an example of. */
  public static Set<String> facts() {
    return mistakes().flatMap(mistake -> mistake.facts().stream()).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("valid")
  void aValidBundleGivesNoErrorAndNoWarning(String name) {
    String yaml = TestManifests.resource(getClass(), "valid/" + name);
    Report report = Release.of(yaml).validator().validate(TestManifests.read(yaml));
    assertThat(report.findings()).isEmpty();
    assertThat(report.outcome()).isEqualTo(Outcome.CLEAN);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void oneMistakeGivesOneFindingAtItsPlace(Mistake mistake) {
    Severity asked = ruleOf(mistake).severity() == Severity.INFO ? Severity.INFO : Severity.WARNING;
    assertThat(mistake.validator().reporting(asked).validate(mistake.bundle()).findings())
        .extracting(Finding::rule, Finding::path, finding -> finding.kind().orElse(""))
        .containsExactly(tuple(mistake.rule(), mistake.path(), mistake.kind()));
  }

  static Stream<Mistake> harmless() {
    return Mistake.harmless();
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void aHarmlessEditGivesNone(Mistake edit) {
    assertThat(edit.validator().validate(edit.bundle()).findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void theRuleThatFindsAMistakeSaysThatItCoversTheFact(Mistake mistake) {
    assertThat(ruleOf(mistake).page().fact("covers")).containsAll(mistake.facts());
  }

  private static Rule ruleOf(Mistake mistake) {
    return BuiltinRules.ALL.stream()
        .filter(rule -> rule.id().equals(mistake.rule()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no rule " + mistake.rule()));
  }
}
