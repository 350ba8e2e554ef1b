package org.sgmanifests.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.validation.Baseline;
import org.sgmanifests.validation.ExistingObjects;
import org.sgmanifests.validation.Golden;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.policy.Policy;
import org.sgmanifests.validation.rule.DocumentedRule;
import org.sgmanifests.validation.rule.RulePage;
import org.sgmanifests.validation.rule.RulePage.Example;

/**
 * The pages are the tests of the rules: what they show to fail fails, what they show to pass
 * passes.
 */
class RulePagesTest {

  record Case(DocumentedRule rule, int number, Example example) {
    @Override
    public String toString() {
      return rule.id() + ", example " + number + (example.fails() ? " fails" : " passes");
    }

    List<Finding> findings() {
      return findings(Policy.read("config.yaml", beside("config")));
    }

    List<Finding> findings(Policy policy) {
      Validator validator =
          example.release().isEmpty()
              ? Validator.create()
              : Validator.forStackGres(example.release());
      if (example.beside().containsKey("world")) {
        validator = validator.openWorld();
      }
      assertThat(example.beside().keySet())
          .isSubsetOf("config", "baseline", "existing", "world", "old");
      validator =
          validator
              .reporting(Severity.INFO)
              .with(policy)
              .with(Baseline.read("baseline.yaml", beside("baseline")))
              .asOf(LocalDate.of(2026, 6, 30));
      Manifests manifests = TestManifests.read(example.yaml()).existing(existing());
      String old = example.beside().get("old");
      Report report =
          old == null
              ? validator.validate(manifests)
              : validator.validateChange(TestManifests.read(old), manifests);
      assertThat(report.unchecked()).isEmpty();
      return report.findings();
    }

    private ExistingObjects existing() {
      String none = "kind: List\nitems: []\n";
      String text = example.beside().getOrDefault("existing", none);
      return ExistingObjects.read("existing.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] beside(String name) {
      return example.beside().getOrDefault(name, "").getBytes(StandardCharsets.UTF_8);
    }
  }

  static List<Case> failing() {
    return cases().filter(example -> example.example.fails()).toList();
  }

  static List<Case> passing() {
    return cases().filter(example -> !example.example.fails()).toList();
  }

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (DocumentedRule rule : BuiltinRules.DOCUMENTED) {
      for (Example example : rule.page().examples()) {
        cases.add(new Case(rule, cases.size() + 1, example));
      }
    }
    return cases.stream();
  }

  static List<DocumentedRule> rules() {
    return BuiltinRules.DOCUMENTED;
  }

  @ParameterizedTest
  @MethodSource("failing")
  void aFailingExampleGivesFindingsOfItsRuleAndOfNoOther(Case failing) {
    assertThat(failing.findings())
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo(failing.rule.id()));
  }

  static List<DocumentedRule> rulesThatCameLater() {
    return rules().stream().filter(rule -> !rule.page().fact("since").isEmpty()).toList();
  }

  @ParameterizedTest
  @MethodSource("rulesThatCameLater")
  void aRuleIsNotRunForReleasesBeforeItsFirst(DocumentedRule rule) {
    List<Finding> findings = new ArrayList<>();
    for (Example example : rule.page().examples()) {
      findings.addAll(
          Validator.forStackGres("1.14")
              .reporting(Severity.INFO)
              .validate(TestManifests.read(example.yaml()))
              .findings());
    }
    assertThat(findings)
        .extracting(Finding::rule)
        .contains("field-not-yet") // what the rule is about does not exist yet
        .doesNotContain(rule.id());
  }

  @ParameterizedTest
  @MethodSource("passing")
  void aPassingExampleGivesNoFindingAtAll(Case passing) {
    assertThat(passing.findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aPageIsComplete(DocumentedRule rule) {
    RulePage page = rule.page();
    assertThat(page.title()).isNotBlank();
    assertThat(page.fact("rule")).containsExactly(rule.id());
    assertThat(page.fact("severity")).containsExactly(rule.severity().toString());
    assertThat(page.facts().keySet()).isSubsetOf("rule", "severity", "covers", "since", "until");
    assertThat(page.facts()).containsKey("covers");
    assertThat(page.fact("covers"))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z0-9.-]+"));
    assertThat(page.what()).isNotBlank();
    assertThat(page.why()).isNotBlank();
    assertThat(page.howToFix()).isNotBlank();
    assertThat(page.sections()).containsOnlyKeys("", "Why", "How to fix");
    assertThat(page.examples()).extracting(Example::fails).contains(true, false);
  }

  @ParameterizedTest
  @MethodSource("failing")
  void aMessageIsASentenceAndARemedyAnInstruction(Case failing) {
    for (Finding finding : failing.findings()) {
      assertThat(finding.message()).matches("[A-Z`].*\\.").doesNotContain("null");
      assertThat(finding.remedy()).matches("[a-z].*\\.").doesNotContain("null");
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theMessagesOfARuleReadAsInItsGoldenText(DocumentedRule rule) {
    StringBuilder text = new StringBuilder();
    failing().stream()
        .filter(failing -> failing.rule == rule)
        .flatMap(failing -> failing.findings().stream())
        .forEach(finding -> text.append(TestManifests.text(finding)).append('\n'));
    Golden.check(getClass(), "messages/" + rule.id() + ".txt", text.toString());
  }
}
