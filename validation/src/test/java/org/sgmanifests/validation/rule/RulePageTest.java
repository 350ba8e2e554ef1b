package org.sgmanifests.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.RulePage.Example;

class RulePageTest {
  private static final String PAGE =
      """
      ---
      rule: some-rule
      since: "1.16"
      covers:
        - first
        - second
      ---

      # A title

      What it is
      about.

      ## Why

      Because.

      ## How to fix

      Do it.

      ## Examples

      Too much of it:

      ```yaml fails 1.15
      a: 1
      ---
      # a comment
      b: 2
      ```

      Not here:

      ```yaml config
      b: 1
      ```

      ```yaml passes
      a: 0
      ```
      """;

  @Test
  void aPageHasFactsSectionsAndExamples() {
    RulePage page = RulePage.parse(PAGE);
    assertThat(page.title()).isEqualTo("A title");
    assertThat(page.facts())
        .isEqualTo(
            Map.of(
                "rule", List.of("some-rule"),
                "since", List.of("1.16"),
                "covers", List.of("first", "second")));
    assertThat(page.fact("until")).isEmpty();
    assertThat(page.what()).isEqualTo("What it is\nabout.");
    assertThat(page.why()).isEqualTo("Because.");
    assertThat(page.howToFix()).isEqualTo("Do it.");
    assertThat(page.examples())
        .containsExactly(
            new Example(
                "Too much of it:", true, "1.15", "a: 1\n---\n# a comment\nb: 2\n", Map.of()),
            new Example("Not here:", false, "", "a: 0\n", Map.of("config", "b: 1\n")));
  }

  @Test
  void aRuleWithoutAPageSaysSo() {
    assertThatThrownBy(new NamelessMistake()::page).hasMessageContaining("nameless-mistake.md");
  }

  @Test
  void theIdIsTheNameOfTheClassInKebabCase() {
    assertThat(new NamelessMistake().id()).isEqualTo("nameless-mistake");
    assertThat(new SecretDataNotBase64Again().id()).isEqualTo("secret-data-not-base64-again");
  }

  private static class NamelessMistake implements Rule {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public void check(CheckedBundle bundle, Findings findings) {}
  }

  private static final class SecretDataNotBase64Again extends NamelessMistake {}
}
