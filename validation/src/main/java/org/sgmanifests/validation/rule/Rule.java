package org.sgmanifests.validation.rule;

import org.sgmanifests.validation.finding.Severity;

/**
 * One check. A rule has no state, reports everything that it finds, never throws and never changes
 * what it reads. What it is about, why, and how to fix it stands in a page beside it, a resource
 * named like its id.
 */
public interface Rule {

  /** How bad the findings of this rule are. */
  Severity severity();

  /** Checks the objects and reports what is wrong. */
  void check(CheckedBundle bundle, Findings findings);

  /** What there is to say about the rule, with examples. */
  default RulePage page() {
    return RulePage.of(this);
  }

  /**
   * The name under which findings, pages and suppressions know the rule: the class name in kebab
   * case.
   */
  default String id() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
        .toLowerCase(java.util.Locale.ROOT);
  }
}
