package org.sgmanifests.validation.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.DocumentedRule;
import org.sgmanifests.validation.rules.BuiltinRules;

/** A bad change in a valid bundle gives one finding, a harmless one none. */
public class ChangesTest {

  static Stream<ChangeCase> changes() {
    return ChangeCase.all();
  }

  static Stream<ChangeCase> found() {
    return changes().filter(change -> change.rule() != null);
  }

  /** All facts that some bad change is an example of. */
  public static Set<String> facts() {
    return found().flatMap(change -> change.facts().stream()).collect(Collectors.toSet());
  }

  static Stream<ChangeCase> harmless() {
    return changes().filter(change -> change.rule() == null);
  }

  static List<String> valid() {
    return CorpusTest.valid();
  }

  @ParameterizedTest
  @MethodSource("found")
  void oneBadChangeGivesOneFindingAtItsPlace(ChangeCase change) {
    Severity asked = ruleOf(change).severity() == Severity.INFO ? Severity.INFO : Severity.WARNING;
    Report report =
        Validator.create().reporting(asked).validateChange(change.before(), change.after());
    assertThat(report.findings())
        .extracting(Finding::rule, Finding::path, finding -> finding.kind().orElse(""))
        .containsExactly(tuple(change.rule(), change.path(), change.kind()));
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void aHarmlessChangeGivesNone(ChangeCase change) {
    assertThat(Validator.create().validateChange(change.before(), change.after()).findings())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("found")
  void theRuleSaysThatItCoversTheFact(ChangeCase change) {
    assertThat(change.facts())
        .isSubsetOf(
            Stream.concat(ruleOf(change).page().fact("covers").stream(), Stream.of("-")).toList());
  }

  @ParameterizedTest
  @MethodSource("valid")
  void noChangeGivesWhatTheObjectsGiveByThemselves(String name) {
    String yaml = TestManifests.resource(getClass(), "valid/" + name);
    Manifests manifests = TestManifests.read(yaml);
    Validator validator = Release.of(yaml).validator().reporting(Severity.INFO);
    assertThat(validator.validateChange(manifests, manifests).findings())
        .isEqualTo(validator.validate(manifests).findings());
  }

  private static DocumentedRule ruleOf(ChangeCase change) {
    return BuiltinRules.OF_OBJECTS.stream()
        .filter(rule -> rule.id().equals(change.rule()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no rule " + change.rule()));
  }
}
