package org.sgmanifests.validation.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.sgmanifests.validation.Golden;
import org.sgmanifests.validation.rule.DocumentedRule;
import org.sgmanifests.validation.rules.BuiltinRules;

class RuleListTest {

  @Test
  void thePageOfARuleHasItsFirstExample() {
    DocumentedRule rule = RuleList.rule("source-version-mismatch");
    Golden.check(getClass(), "rule.txt", RuleText.page(rule));
  }

  @Test
  void thePageWithAllExamplesHasThemAll() {
    DocumentedRule rule = RuleList.rule("port-out-of-range");
    String all = RuleText.pageWithAllExamples(rule);
    assertThat(RuleText.page(rule)).containsOnlyOnce("\nFAILS\n").doesNotContain("PASSES");
    assertThat(all).contains("\nPASSES\n").startsWith(RuleText.page(rule).split("\nFAILS")[0]);
    assertThat(all.split("\n(FAILS|PASSES)\n", -1)).hasSize(rule.page().examples().size() + 1);
  }

  @ParameterizedTest
  @FieldSource("org.sgmanifests.validation.rules.BuiltinRules#DOCUMENTED")
  void everyRuleHasAPageForTheTerminal(DocumentedRule rule) {
    assertThat(RuleText.pageWithAllExamples(rule))
        .startsWith(rule.severity() + "[" + rule.id() + "] " + rule.page().title())
        .contains("WHY\n", "HOW TO FIX\n", "FAILS");
  }

  @Test
  void rulesAreListedByTopicAndChosenByTopicAndKind() {
    assertThat(RuleList.ALL.rules()).hasSameSizeAs(BuiltinRules.DOCUMENTED);
    assertThat(RuleList.ALL.toString()).startsWith("change\n  ").contains("\nschema\n  ");
    assertThat(RuleList.topics()).contains("replication", "secret").isSorted();
    assertThat(RuleList.ALL.about("storage").toString())
        .startsWith("storage\n  ")
        .contains("warning bucket-of-other-provider");
    assertThat(RuleList.ALL.about("replication").lookingAt("sgscl").rules())
        .isNotEmpty()
        .hasSizeLessThan(RuleList.ALL.about("replication").rules().size());
    assertThat(RuleList.ALL.lookingAt("Deployment").toString()).isEmpty();
  }

  @Test
  void whatIsNotThereIsAnErrorWithTheNearest() {
    assertThatThrownBy(() -> RuleList.rule("dangling-refrence"))
        .hasMessage("There is no rule `dangling-refrence`; did you mean `dangling-reference`?");
    assertThatThrownBy(() -> RuleList.rule("x")).hasMessage("There is no rule `x`.");
    assertThatThrownBy(() -> RuleList.ALL.about("secrets"))
        .hasMessageContaining("There is no topic `secrets`; use `change`, `cluster`,");
  }
}
