package org.sgmanifests.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.validation.Golden;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.change.ChangeRule;
import org.sgmanifests.validation.corpus.ChangeCase;
import org.sgmanifests.validation.corpus.CorpusTest;
import org.sgmanifests.validation.corpus.Mistake;
import org.sgmanifests.validation.corpus.Release;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.policy.Policy;
import org.sgmanifests.validation.rule.DocumentedRule;

/**
 * Each rule by itself, all others switched off: it finds what its page and the corpus say, whatever
 * the others do. For the mutation of a rule this is the one test to run.
 */
class RuleAloneTest {

  private static final List<Mistake> MISTAKES = Mistake.all().toList();
  private static final List<Mistake> HARMLESS = Mistake.harmless().toList();
  private static final List<ChangeCase> CHANGES = ChangeCase.all().toList();
  private static final Map<Manifests, Validator> VALID =
      CorpusTest.texts()
          .collect(Collectors.toMap(TestManifests::read, yaml -> Release.of(yaml).validator()));

  static List<DocumentedRule> rules() {
    return BuiltinRules.OF_OBJECTS;
  }

  /** The decisions of a project that wants one rule only. */
  private static Policy only(DocumentedRule rule) {
    String off =
        BuiltinRules.DOCUMENTED.stream()
            .filter(other -> other != rule)
            .map(other -> "  " + other.id() + ": off\n")
            .collect(Collectors.joining("", "severity:\n", ""));
    return Policy.read("only.yaml", off.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theExamplesOfItsPageReadAsInTheGoldenText(DocumentedRule rule) {
    Policy only = only(rule);
    StringBuilder text = new StringBuilder();
    RulePagesTest.cases()
        .filter(example -> example.rule() == rule)
        .flatMap(example -> example.findings(only).stream())
        .forEach(finding -> text.append(TestManifests.text(finding)).append('\n'));
    Golden.check(getClass(), "messages/" + rule.id() + ".txt", text.toString());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theMistakesOfTheCorpusAreFoundAtTheirPlaces(DocumentedRule rule) {
    Policy only = only(rule);
    MISTAKES.stream()
        .filter(mistake -> mistake.rule().equals(rule.id()))
        .forEach(
            mistake ->
                assertThat(
                        mistake
                            .validator()
                            .reporting(Severity.INFO)
                            .with(only)
                            .validate(mistake.bundle())
                            .findings())
                    .as(mistake.toString())
                    .extracting(Finding::path)
                    .contains(mistake.path()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theChangesOfTheCorpusAreFoundAtTheirPlaces(DocumentedRule rule) {
    Policy only = only(rule);
    CHANGES.stream()
        .filter(change -> Objects.equals(change.rule(), rule.id()))
        .forEach(
            change ->
                assertThat(
                        Release.of("")
                            .validator()
                            .reporting(Severity.INFO)
                            .with(only)
                            .validateChange(change.before(), change.after())
                            .findings())
                    .as(change.toString())
                    .extracting(Finding::path)
                    .contains(change.path()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void nothingIsFoundInAHarmlessChange(DocumentedRule rule) {
    Validator validator = Validator.create().with(only(rule));
    CHANGES.stream()
        .filter(change -> change.rule() == null && rule instanceof ChangeRule)
        .forEach(
            change ->
                assertThat(validator.validateChange(change.before(), change.after()).findings())
                    .as(change.toString())
                    .isEmpty());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void nothingIsFoundAfterAHarmlessEdit(DocumentedRule rule) {
    Policy only = only(rule);
    HARMLESS.forEach(
        edit ->
            assertThat(edit.validator().with(only).validate(edit.bundle()).findings())
                .as(edit.toString())
                .isEmpty());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void nothingIsFoundInAValidBundle(DocumentedRule rule) {
    Policy only = only(rule);
    VALID.forEach(
        (manifests, validator) ->
            assertThat(validator.with(only).validate(manifests).findings()).isEmpty());
  }
}
