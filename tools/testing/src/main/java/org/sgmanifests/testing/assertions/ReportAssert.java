package org.sgmanifests.testing.assertions;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.text.Nearest;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.rule.DocumentedRule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.rules.BuiltinRules;

/**
 * Assertions about what was found. A rule that there is not is an {@link IllegalArgumentException}
 * with the nearest one, so that {@link #hasNoFinding} doesn't hold because of a misspelt id.
 */
public class ReportAssert extends AbstractAssert<ReportAssert, Report> {
  /** What could not be checked has no rule. */
  private static final Set<String> RULES =
      Stream.concat(
              Stream.of("unreadable", "unknown-kind"),
              BuiltinRules.DOCUMENTED.stream().map(DocumentedRule::id))
          .collect(Collectors.toCollection(TreeSet::new));

  /**
   * For AssertJ's soft assertions; others begin with {@link SgAssertions}.
   *
   * @param actual what is looked at
   */
  public ReportAssert(@Nullable Report actual) {
    super(actual, ReportAssert.class);
  }

  /**
   * All was checked, and there is no error; there may be warnings.
   *
   * @return this assertion
   */
  public ReportAssert isValid() {
    isNotNull();
    if (actual.outcome() != Outcome.CLEAN) {
      throw fail("the bundle to be valid");
    }
    return this;
  }

  /**
   * There is an error, or something could not be checked.
   *
   * @return this assertion
   */
  public ReportAssert isNotValid() {
    isNotNull();
    if (actual.outcome() == Outcome.CLEAN) {
      throw fail("the bundle not to be valid");
    }
    return this;
  }

  /**
   * All was checked, and there is no finding at all.
   *
   * @return this assertion
   */
  public ReportAssert hasNoFindings() {
    isValid();
    return hasExactlyFindings();
  }

  /**
   * There is at least one finding of a rule; the result narrows it down.
   *
   * @param rule id of the rule, such as {@code dangling-reference}
   * @return this assertion
   */
  public FindingAssert hasFinding(String rule) {
    isNotNull();
    known(rule);
    return new FindingAssert(this, rule, of(rule));
  }

  /**
   * There is no finding of a rule.
   *
   * @param rule id of the rule
   * @return this assertion
   */
  public ReportAssert hasNoFinding(String rule) {
    isNotNull();
    known(rule);
    if (!of(rule).isEmpty()) {
      throw fail("no finding of " + Words.quote(rule));
    }
    return this;
  }

  /**
   * There are findings of these rules, each as often as it is named, and no others.
   *
   * @param rules ids of the rules, one for each finding
   * @return this assertion
   */
  public ReportAssert hasExactlyFindings(String... rules) {
    isNotNull();
    Arrays.stream(rules).forEach(ReportAssert::known);
    List<String> expected = Arrays.stream(rules).sorted().toList();
    if (!expected.equals(actual.findings().stream().map(Finding::rule).sorted().toList())) {
      throw fail(
          expected.isEmpty()
              ? "no findings"
              : "exactly the findings " + Words.allInOrder(expected));
    }
    return this;
  }

  /** The findings of a rule, and what could not be read. */
  private List<Finding> of(String rule) {
    return Stream.concat(actual.unchecked().stream(), actual.findings().stream())
        .filter(finding -> finding.rule().equals(rule))
        .toList();
  }

  private static void known(String rule) {
    if (!RULES.contains(rule)) {
      throw new IllegalArgumentException(
          "There is no rule %s%s"
              .formatted(
                  Words.quote(rule),
                  Nearest.to(rule, RULES)
                      .map(near -> "; did you mean " + Words.quote(near) + "?")
                      .orElse("; `sgmanifests rules` and the pages of the rules list them.")));
    }
  }

  /** What was expected, and all that was found. */
  AssertionError fail(String expectation) {
    return failure("%s", "Expected %s, but found:%n%s".formatted(expectation, actual));
  }
}
